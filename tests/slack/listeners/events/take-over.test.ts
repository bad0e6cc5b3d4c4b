import { expect, it, vi } from 'vitest';
import { createTakeOver } from '../../../../src/slack/listeners/events/take-over.js';
import { createUnclaimed } from '../../../../src/slack/listeners/events/unclaimed.js';
import { noTelemetry } from '../../../../src/slack/measuring/no-telemetry.js';
import { deliveryOf } from '../../../../src/slack/payloads/question-event.js';
import { readQuestionEvent } from '../../../../src/slack/payloads/read-question-event.js';
import { eventCallback, mention } from '../../../fake-slack/payloads.js';
import { createMemoryLedger } from '../../memory-ledger.js';
import { createRecordingLog } from '../../recording-log.js';

const me = { teamId: 'T0HOME', botId: 'B0BOT', botUserId: 'U0BOT', scopes: [] };

/** A process that was asked a question which the ledger couldn't take at once. */
function openAsked() {
  const ledger = createMemoryLedger();
  const deliveries = ledger.open();
  const unclaimed = createUnclaimed();
  const answer = vi.fn(async () => {});
  const body = eventCallback(mention('<@U0BOT> who?'));
  const event = readQuestionEvent(body, me);
  if (!event) throw new Error('Nothing was read.');
  const delivery = deliveryOf(event, body);
  const takeOver = createTakeOver({
    deliveries,
    me,
    answer,
    answerWaiting: async () => {},
    log: createRecordingLog(),
    meter: noTelemetry.meter,
    every: 1_000_000,
    unclaimed,
    alsoLook: async () => {},
  });
  const look = async () => {
    await takeOver.start();
    takeOver.end();
  };
  unclaimed.add({ delivery, event });
  return { ledger, deliveries, unclaimed, answer, event, delivery, look };
}

it('claims and answers what came while the ledger was away', async () => {
  const { answer, delivery, event, look, unclaimed } = openAsked();
  await look();
  expect(answer.mock.calls).toEqual([[delivery, event, { kind: 'fresh', fence: 1 }]]);
  expect(unclaimed.all()).toEqual([]);
});

it('answers under a claim that came about after it was waited for', async () => {
  const { answer, deliveries, delivery, event, look, unclaimed } = openAsked();
  await deliveries.start(delivery);
  unclaimed.claimedLate(delivery.id, 1);
  await look();
  expect(answer.mock.calls).toEqual([[delivery, event, { kind: 'fresh', fence: 1 }]]);
});

it('leaves what another process has claimed since, and what was answered', async () => {
  const claimed = openAsked();
  await claimed.ledger.open().start(claimed.delivery);
  await claimed.look();
  expect(claimed.answer).not.toHaveBeenCalled();
  const done = openAsked();
  await done.deliveries.start(done.delivery);
  await done.deliveries.done(done.delivery.id);
  done.unclaimed.claimedLate(done.delivery.id, 1);
  await done.look();
  expect(done.answer).not.toHaveBeenCalled();
});
