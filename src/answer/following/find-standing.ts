import type { Citation } from '../../domain.js';
import { type CurrentText, foldedAt, type Run } from './current-text.js';
import { foldWords } from './fold-words.js';

/**
 * Where a quote's words still stand in the article of today, as whole sentences and led in by the same words; undefined
 * where they stand nowhere. Half a sentence is another one: "Bring a form" isn't said by "Bring a form and a photo".
 */
export function findStanding({ quote, leadIns }: Citation, { text, sentences }: CurrentText): Run | undefined {
  const wanted = foldWords(quote);
  const ledBy = (leadIns ?? []).map((leadIn) => foldWords(leadIn.quote));
  const folded = sentences.map((sentence) => foldedAt(text, sentence));
  for (const [from, first] of sentences.entries()) {
    const last = sentences[lastOfRun(folded, from, wanted)];
    if (!last) continue;
    const leading = (first.leadIns ?? []).map((span) => foldedAt(text, span));
    if (ledBy.every((words) => leading.includes(words))) return { start: first.start, end: last.end, first };
  }
  return undefined;
}

/** Index of the last of the sentences from `from` on that are `wanted` when put together; -1 where they aren't. */
function lastOfRun(folded: readonly string[], from: number, wanted: string): number {
  let at = 0;
  for (let index = from; index < folded.length; index += 1) {
    const sentence = folded[index] ?? '';
    if (!wanted.startsWith(sentence, at)) return -1;
    at += sentence.length;
    if (at === wanted.length) return index;
    // Scripts without blanks have none between sentences either.
    if (wanted.charAt(at) === ' ') at += 1;
  }
  return -1;
}
