import type { Span } from '../src/domain.js';

/** A text to judge quotes by, with its sentences as an independent division has them. */
export interface JudgedText {
  readonly text: string;
  readonly references: readonly Span[];
}

/** How much longer than the sentences that hold the answer a quote may be: a factor, and characters on top. */
const lengthFactor = 1.25;
const lengthAllowance = 40;

/**
 * Whether a quote stands word for word in the text, covers one of the answers there, and is a sentence rather than half
 * the article: no longer than 1.25 times the reference sentences that hold that answer, plus 40 characters.
 */
export function isRightQuote(quote: string, judged: JudgedText, answers: readonly Span[]): boolean {
  return placesOf(quote, judged.text).some((place) =>
    answers.some((answer) => covers(place, answer) && quote.length <= longestQuote(judged, answer)),
  );
}

/** Whether a span holds the whole of another. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function placesOf(quote: string, text: string): Span[] {
  const places: Span[] = [];
  if (quote === '') return places;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    places.push({ start: at, end: at + quote.length });
  }
  return places;
}

function longestQuote({ references }: JudgedText, answer: Span): number {
  const holding = references.filter(({ start, end }) => end > answer.start && start < answer.end);
  const length = (holding.at(-1)?.end ?? 0) - (holding[0]?.start ?? 0);
  return lengthFactor * length + lengthAllowance;
}
