import { describe, expect, it } from 'vitest';
import { isRightQuote } from '../../evaluation/judge-quote.js';
import { referenceSentences } from '../../evaluation/reference-sentences.js';

const first = 'The castle was built in 1066 by William.';
const second = 'It fell in 1204.';
const text = `${first} ${second} It was rebuilt later on by his many heirs, who lived there for centuries and never left it again.`;
const judged = { text, references: referenceSentences(text) };

function spanOf(part: string) {
  return { start: text.indexOf(part), end: text.indexOf(part) + part.length };
}

describe('isRightQuote', () => {
  it('takes the sentence that covers the answer, and no other', () => {
    expect(isRightQuote(first, judged, [spanOf('1066')])).toBe(true);
    expect(isRightQuote(second, judged, [spanOf('1066')])).toBe(false);
    expect(isRightQuote(second, judged, [spanOf('1066'), spanOf('1204')])).toBe(true);
  });

  it('wants the whole answer covered', () => {
    expect(isRightQuote('The castle was built in 1066', judged, [spanOf('1066 by William')])).toBe(false);
  });

  it('refuses what is not word for word in the text, empty quotes, and half the article', () => {
    expect(isRightQuote('The castle was built in 1066 by  William.', judged, [spanOf('1066')])).toBe(false);
    expect(isRightQuote('', judged, [spanOf('1066')])).toBe(false);
    expect(isRightQuote(text, judged, [spanOf('1066')])).toBe(false);
    expect(isRightQuote(`${first} ${second}`, judged, [spanOf('1066')])).toBe(true);
  });

  it('finds a quote that stands in several places', () => {
    const twice = `${second} ${second}`;
    const own = { text: twice, references: referenceSentences(twice) };
    expect(isRightQuote(second, own, [{ start: twice.lastIndexOf('1204'), end: twice.length - 1 }])).toBe(true);
  });
});
