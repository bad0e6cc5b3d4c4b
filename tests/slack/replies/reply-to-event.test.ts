import { expect, it, onTestFinished } from 'vitest';
import type { VisibleTo } from '../../../src/bot/visible-to.js';
import { noTelemetry } from '../../../src/slack/measuring/no-telemetry.js';
import { watchQuestion } from '../../../src/slack/measuring/question-watch.js';
import type { QuestionEvent } from '../../../src/slack/payloads/question-event.js';
import { replyToEvent } from '../../../src/slack/replies/reply-to-event.js';
import { openTestBot } from '../../open-test-bot.js';
import { createFakeIntake } from '../fake-intake.js';
import { createRecordingLog } from '../recording-log.js';

const me = { teamId: 'T1', botId: 'B1', botUserId: 'U0', scopes: [] };

/** Asks in a channel's main timeline, as Slack's event tells it. */
async function visibilityOf(asked: Pick<QuestionEvent, 'standing' | 'isShared'>, visibleTo?: VisibleTo) {
  const { bot } = await openTestBot(visibleTo && { visibleTo });
  onTestFinished(() => bot.close());
  const question = 'Who is the president of Interpol?';
  const event = { kind: 'mention', team: 'T1', channel: 'C1', user: 'U1', ts: '1.000001', question, ...asked } as const;
  const watch = watchQuestion(noTelemetry, 'mention', 0);
  const { threads } = bot.ledgers;
  const context = { bot, intake: createFakeIntake(), threads, me, log: createRecordingLog(), reference: 'r1', watch };
  const told = await replyToEvent(event, context);
  return [told?.target.visibility, told?.answerId !== undefined];
}

it('keeps an answer from another organisation in the channel, whoever of ours asked', async () => {
  expect(await visibilityOf({ standing: 'member', isShared: true })).toEqual(['asker', true]);
  expect(await visibilityOf({ standing: 'member', isShared: false })).toEqual(['everyone', true]);
  expect(await visibilityOf({ standing: 'guest', isShared: true }, () => 'all')).toEqual(['asker', true]);
});

it('tells everyone that somebody may see no article', async () => {
  expect(await visibilityOf({ standing: 'outside', isShared: true })).toEqual(['everyone', false]);
  expect(await visibilityOf({ standing: 'guest', isShared: true })).toEqual(['everyone', false]);
});
