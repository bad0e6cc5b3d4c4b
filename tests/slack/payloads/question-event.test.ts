import { expect, it } from 'vitest';
import { deliveryOf, parseQuestionEvent, type QuestionEvent } from '../../../src/slack/payloads/question-event.js';

const event: QuestionEvent = {
  kind: 'mention',
  team: 'T0HOME',
  channel: 'C0PRESS',
  user: 'U0ANN',
  ts: '1.2',
  threadTs: '1.1',
  question: 'who?',
  standing: 'guest',
  isShared: false,
};

it('reads back what it wrote', () => {
  expect(parseQuestionEvent(deliveryOf(event, {}).payload)).toEqual(event);
});

it.each([
  [
    { kind: 'overheard', isStranger: false },
    { kind: 'unaddressed', standing: 'member' },
  ],
  [
    { kind: 'mention', isStranger: true },
    { kind: 'mention', standing: 'outside' },
  ],
])('reads what the version before left behind: %j', (before, after) => {
  const { standing: _, ...rest } = event;
  expect(parseQuestionEvent(JSON.stringify({ ...rest, ...before }))).toEqual({ ...rest, ...after });
});

it.each(['', 'null', '[]', '{}', '"text"', JSON.stringify({ ...event, standing: 'king' })])(
  'reads nothing from %s',
  (payload) => {
    expect(parseQuestionEvent(payload)).toBeUndefined();
  },
);
