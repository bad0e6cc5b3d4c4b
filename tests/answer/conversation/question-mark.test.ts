import { expect, it } from 'vitest';
import { questionMark } from '../../../src/answer/conversation/question-mark.js';

it('is the language’s own', () => {
  expect([questionMark('ar'), questionMark('fr'), questionMark('und')]).toEqual(['؟', '?', '?']);
});
