import type { Language, QuoteContext, Span } from '../../domain.js';
import { sentenceSpans } from '../../text/sentence-spans.js';
import { contextLimit } from './quote-context.js';

/** UTF-16 units of a heading at most. */
const headingLength = 120;

const sentenceEnd = /[.!?…:;。؟]["'”’»)\]]*$/u;

/**
 * As `quoteContext`, of a text that its article had once and whose passages are no longer known: sentences of its
 * lines, which no sentence crosses, up to what looks like a heading.
 */
export function editionContext(
  text: string,
  language: Language,
  { start, end }: Span,
): Pick<QuoteContext, 'before' | 'after'> {
  const lowest = Math.max(0, start - contextLimit);
  const highest = Math.min(text.length, end + contextLimit);
  const above = linesOf(text, { start: lowest, end: start });
  const below = linesOf(text, { start: end, end: highest });
  // What shares its line with the quote is no heading.
  const isOwn = ({ start: from, end: until }: Span) => until === start || from === end;
  const heading = above.findLastIndex((line) => !isOwn(line) && isHeading(text, line));
  const next = below.findIndex((line) => !isOwn(line) && isHeading(text, line));
  const sentencesIn = (lines: readonly Span[]) => lines.flatMap((line) => sentenceSpans(text, line, language));
  const before = sentencesIn(above.slice(heading + 1));
  const after = sentencesIn(next < 0 ? below : below.slice(0, next));
  // A sentence that the limit cuts isn't whole.
  const first = lowest === 0 || heading >= 0 ? before[0] : before[1];
  const last = highest === text.length || next >= 0 ? after.at(-1) : after.at(-2);
  return { before: text.slice(first?.start ?? start, start), after: text.slice(end, last?.end ?? end) };
}

/** A short line that doesn't end as a sentence does. */
function isHeading(text: string, { start, end }: Span): boolean {
  const line = text.slice(start, end).trim();
  return line !== '' && line.length <= headingLength && !sentenceEnd.test(line);
}

function linesOf(text: string, { start, end }: Span): readonly Span[] {
  const lines: Span[] = [];
  for (let from = start; from < end; ) {
    const at = text.indexOf('\n', from);
    const until = at < 0 || at > end ? end : at;
    if (until > from) lines.push({ start: from, end: until });
    from = until + 1;
  }
  return lines;
}
