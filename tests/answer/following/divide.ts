import type { CurrentText } from '../../../src/answer/following/current-text.js';
import type { Citation, Sentence } from '../../../src/domain.js';
import { sentenceSpans } from '../../../src/text/sentence-spans.js';

/** A text with its sentences, each paragraph for itself; `led` names sentences that another leads in. */
export function divide(text: string, led: Readonly<Record<string, string>> = {}): CurrentText {
  const spans = [...text.matchAll(/[^\n]+(?:\n(?!\n)[^\n]+)*/gu)].flatMap(({ index, 0: block }) =>
    sentenceSpans(text, { start: index, end: index + block.length }, 'en'),
  );
  const at = (words: string) => spans.find(({ start, end }) => text.slice(start, end) === words);
  const sentences = spans.map((span, index): Sentence => {
    const leadIn = at(led[text.slice(span.start, span.end)] ?? '');
    return { ordinal: index + 1, inSection: index + 1, ...span, ...(leadIn && { leadIns: [leadIn] }) };
  });
  return { text, sentences };
}

/** A quote as it was cut from a text. */
export function quoteFrom(text: string, quote: string, leadIn?: string): Citation {
  const start = text.indexOf(quote);
  if (start < 0) throw new RangeError(`the text doesn’t say “${quote}”`);
  const led = leadIn === undefined ? undefined : text.indexOf(leadIn);
  return {
    articleId: 'article',
    contentHash: 'before',
    textHash: 'before',
    article: 'hours.md',
    title: 'Hours',
    language: 'en',
    locator: { sentence: 1 },
    quote,
    start,
    end: start + quote.length,
    highlights: [],
    ...(leadIn !== undefined &&
      led !== undefined && {
        leadIns: [{ quote: leadIn, start: led, end: led + leadIn.length, isApart: false }],
      }),
  };
}
