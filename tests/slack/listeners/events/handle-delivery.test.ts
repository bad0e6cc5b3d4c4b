import { expect, it } from 'vitest';
import { createInFlight } from '../../../../src/slack/concurrency/in-flight.js';
import { createDeliveryHandler } from '../../../../src/slack/listeners/events/handle-delivery.js';
import { createUnclaimed } from '../../../../src/slack/listeners/events/unclaimed.js';
import { noTelemetry } from '../../../../src/slack/measuring/no-telemetry.js';
import { deliveryOf } from '../../../../src/slack/payloads/question-event.js';
import { readQuestionEvent } from '../../../../src/slack/payloads/read-question-event.js';
import type { Poster } from '../../../../src/slack/web-api/poster.js';
import { eventCallback, mention } from '../../../fake-slack/payloads.js';
import { createFakeBot } from '../../fake-bot.js';
import { createFakeIntake } from '../../fake-intake.js';
import { createMemoryLedger } from '../../memory-ledger.js';
import { createRecordingLog } from '../../recording-log.js';

const me = { teamId: 'T0HOME', botId: 'B0BOT', botUserId: 'U0BOT', scopes: [] };

async function handleBy(post: Poster['post'], isRecorded = true, isShared = false, isAgain = false, isFull = false) {
  const ledger = createMemoryLedger();
  const deliveries = ledger.open();
  const bot = createFakeBot({ deliveries, isShared });
  const unclaimed = createUnclaimed();
  const handle = createDeliveryHandler({
    bot,
    intake: createFakeIntake(),
    ...bot.ledgers,
    me,
    log: createRecordingLog(),
    poster: { post, postNow: post },
    findReply: async () => false,
    beginStatus: () => ({ end: async () => {}, clear: async () => {} }),
    standings: { of: async ({ standing }) => standing },
    inFlight: createInFlight(),
    telemetry: noTelemetry,
    newReference: () => 'ref',
    onLockedOut: () => {},
    steadyNow: () => 0,
    unclaimed,
  });
  const body = eventCallback(mention('<@U0BOT> who?'));
  const event = readQuestionEvent(body, me);
  if (!event) throw new Error('Nothing was read.');
  const delivery = deliveryOf(event, body);
  if (isRecorded) await deliveries.start(delivery);
  const hold = isRecorded ? ({ kind: 'fresh', fence: 1 } as const) : ({ kind: 'unrecorded', isAgain, isFull } as const);
  const failure = await handle(delivery, event, hold).catch((error: unknown) => error);
  return {
    failure,
    steps: ledger.steps.map((step) => step.split(' ')[0]),
    left: await deliveries.takeOver(),
    unclaimed: unclaimed.all(),
  };
}

it('leaves to be taken over what failed in a way that nothing foresaw', async () => {
  const broken = new Error('broken');
  const { failure, left } = await handleBy(async () => {
    throw broken;
  });
  expect(failure).toBe(broken);
  expect(left).toHaveLength(1);
});

it('answers what the ledger doesn’t know without asking it, and says that it is done, should the claim come late', async () => {
  const allowed: boolean[] = [];
  const { steps } = await handleBy(async (_target, _message, watcher) => {
    allowed.push(await watcher.sending());
    return 'posted';
  }, false);
  expect(allowed).toEqual([true]);
  expect(steps).toEqual(['done']);
});

it('answers nothing of which it doesn’t know whether others have: it says that it comes later, and claims it then', async () => {
  const posted: string[] = [];
  const { steps, unclaimed } = await handleBy(
    async (_target, message) => {
      posted.push(message.text);
      return 'posted';
    },
    false,
    true,
  );
  expect(posted).toEqual([expect.stringMatching(/can’t be reached right now/)]);
  expect(unclaimed).toHaveLength(1);
  expect(steps).toEqual([]);
});

it('says once that it comes later, though Slack brings it to another process', async () => {
  const posted: string[] = [];
  const post: Poster['post'] = async (_target, message) => {
    posted.push(message.text);
    return 'posted';
  };
  const { unclaimed } = await handleBy(post, false, true, true);
  expect(posted).toEqual([]);
  expect(unclaimed).toHaveLength(1);
});

it('leaves what Slack may have taken in doubt, as one that is gone does', async () => {
  const { left, steps } = await handleBy(async (_target, _message, watcher) => {
    await watcher.sending();
    return 'unknown';
  });
  expect(left).toMatchObject([{ isInDoubt: true }]);
  expect(steps).not.toContain('done');
});

it('says that there is no room where that is why nothing is known of it, and not that it can’t be reached', async () => {
  const posted: string[] = [];
  const { unclaimed } = await handleBy(
    async (_target, message) => {
      posted.push(message.text);
      return 'posted';
    },
    false,
    true,
    false,
    true,
  );
  expect(posted).toEqual([expect.stringMatching(/^I have no room to note your question down right now\./)]);
  expect(unclaimed).toHaveLength(1);
});

it('keeps what Slack did not take in memory where the ledger doesn’t know it, and else in the ledger', async () => {
  const unrecorded = await handleBy(async () => 'postponed', false);
  expect(unrecorded).toMatchObject({ unclaimed: [{}], left: [] });
  const recorded = await handleBy(async () => 'postponed');
  expect(recorded).toMatchObject({ unclaimed: [], left: [{ isInDoubt: false }] });
});
