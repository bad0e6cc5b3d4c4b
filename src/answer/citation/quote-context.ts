import type { Passage, QuoteContext, Sentence, Span } from '../../domain.js';

/** UTF-16 code units of text before a quote, and behind it: a screen of a dialog. */
export const contextLimit = 1_200;

/**
 * The text right before and behind a quote, so that `before + quote + after` is a slice of `text`: whole sentences of
 * the quote's own section, as many as `contextLimit` holds.
 */
export function quoteContext(
  text: string,
  passages: readonly Passage[],
  { start, end }: Span,
): Pick<QuoteContext, 'before' | 'after'> {
  const sentences = sentencesAround(passages, start);
  const first = sentences.find((sentence) => sentence.end <= start && start - sentence.start <= contextLimit);
  const last = sentences.findLast((sentence) => sentence.start >= end && sentence.end - end <= contextLimit);
  return { before: text.slice(first?.start ?? start, start), after: text.slice(end, last?.end ?? end) };
}

/** All sentences of the section that holds the place; a heading is in no sentence. */
function sentencesAround(passages: readonly Passage[], place: number): readonly Sentence[] {
  const own = passages.find((passage) => passage.start <= place && place < passage.end);
  return own ? passages.filter(({ section }) => section === own.section).flatMap((passage) => passage.sentences) : [];
}
