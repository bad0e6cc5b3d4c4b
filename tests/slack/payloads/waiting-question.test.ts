import { expect, it } from 'vitest';
import { parseQuestionEvent } from '../../../src/slack/payloads/question-event.js';
import { readCommand } from '../../../src/slack/payloads/read-command.js';
import { readMessageShortcut } from '../../../src/slack/payloads/read-message-shortcut.js';
import {
  parseWaitingQuestion,
  pointedAt,
  waitingDelivery,
  waitingShortcut,
} from '../../../src/slack/payloads/waiting-question.js';
import { messageShortcut, slashCommand } from '../../fake-slack/payloads.js';

const me = { teamId: 'T0HOME', botId: 'B0BOT', botUserId: 'U0BOT', scopes: [] };
const responseUrl = 'https://hooks.slack.com/commands/T0HOME/1/secret';

it('reads a command back as it was written down, which is no event', () => {
  const { asked, delivery } = readCommand('ask', slashCommand('who <@U0BOT>?', responseUrl) as never, me);
  expect(asked).toMatchObject({ user: 'U0ANN', text: 'who ?', standing: 'unknown', responseUrl });
  expect(parseWaitingQuestion(delivery?.payload ?? '')).toEqual(asked);
  expect(parseQuestionEvent(delivery?.payload ?? '')).toBeUndefined();
});

it('reads back the message that a shortcut was used on', () => {
  const body = messageShortcut('U0ANN', 'find', { text: 'It is so.', ts: '1.2', thread_ts: '1.1' }, {});
  const pointed = readMessageShortcut(body, me);
  const asker = { team: 'T0HOME', user: 'U0ANN', standing: 'unknown', responseUrl } as const;
  const waiting = waitingShortcut(pointed, asker);
  expect(parseWaitingQuestion(waitingDelivery(waiting, '1.3').payload)).toEqual(waiting);
  expect(pointedAt(waiting)).toEqual(pointed);
});

it.each(['', '[]', '{}', '{"kind":"command"}', '{"kind":"mention","team":"T0HOME"}'])(
  'reads nothing in %j',
  (payload) => {
    expect(parseWaitingQuestion(payload)).toBeUndefined();
  },
);
