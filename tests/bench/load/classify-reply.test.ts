import { expect, it } from 'vitest';
import { classifyReply } from '../../../bench/load/classify-reply.js';
import { answerMessage } from '../../../src/slack/messages/answer-message.js';
import { failureMessage, stillLookingMessage } from '../../../src/slack/messages/notice-message.js';
import { abstained, cite, cited } from '../../slack/example-answers.js';

const buttons = { askerId: 'U0ANN', isPublic: false, canShare: false };

it.each([
  ['an answer without buttons, as where it could not be kept', answerMessage(cited([cite('The sea.')]), {}), 'answer'],
  ['an abstention, by its buttons', answerMessage(abstained(), { buttons }), 'answer'],
  ['a placeholder', stillLookingMessage(), 'looking'],
  ['another notice', failureMessage(new Error('Broken'), 'abc123'), 'notice'],
  ['an acknowledgement without words', undefined, 'empty'],
])('tells %s', (_, message, kind) => {
  expect(classifyReply(message).kind).toBe(kind);
  // Over the Web API, blocks come as JSON.
  if (message) expect(classifyReply({ ...message, blocks: JSON.stringify(message.blocks) }).kind).toBe(kind);
});
