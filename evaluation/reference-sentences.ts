import type { Span } from '../src/domain.js';

/** Ends that the segmenter takes for the end of a sentence and that aren't. */
const abbreviation =
  /(?:^|[\s(])(?:\p{Lu}|\p{Lu}(?:\.\p{Lu})+|Mrs?|Ms|Dr|St|Prof|Gen|Sen|Rep|Jr|Sr|vs|etc|ca?|approx|No|Inc|Ltd|Co|e\.g|i\.e)\.\s*$/u;

/**
 * Sentences of a text as ICU divides it, put together again after abbreviations: a yardstick that doesn't depend on how
 * Verbatim divides texts itself. In order and without gaps.
 */
export function referenceSentences(text: string): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)) {
    const last = spans.at(-1);
    const before = last ? text.slice(last.start, last.end) : '';
    const continues = abbreviation.test(before) && !/\n\s*$/.test(before);
    if (last && continues) last.end = index + segment.length;
    else spans.push({ start: index, end: index + segment.length });
  }
  return spans;
}
