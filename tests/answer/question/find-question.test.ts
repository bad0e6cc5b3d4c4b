import { expect, it } from 'vitest';
import { findQuestion } from '../../../src/answer/question/find-question.js';

it.each([
  ['and when?', 'and when?'],
  ['Thanks! And when was it?', 'And when was it?'],
  ['Thanks, and when was it?', 'and when was it?'],
  ['That helps. Who leads it? And where is it?', 'Who leads it? And where is it?'],
  ['Merci, et où ?', 'et où ?'],
  ['Gracias. ¿Y cuándo?', '¿Y cuándo?'],
  ['شكرا. ومتى؟', 'ومتى؟'],
  ['One thing is clear\nwho leads it?\nI will tell Ben', 'who leads it?'],
])('finds what is asked in %j', (said, asked) => {
  expect(findQuestion(said)).toBe(asked);
});

it.each(['Thanks. That helps!', '', '???', 'Right? Right.'])('finds nothing asked in %j', (said) => {
  expect(findQuestion(said)).toBeUndefined();
});
