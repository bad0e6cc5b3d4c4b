import { diffArrays } from 'diff';
import type { Language, Span } from '../../domain.js';
import { sentenceSpans } from '../../text/sentence-spans.js';
import { foldedAt } from './current-text.js';

/** Pieces that went or came, beyond which two texts have too little in common for a place to be told. */
const mostEdits = 1_500;

/** What stands in the text of today between the nearest words round a quote that stayed. */
export interface Region extends Span {
  /** Nothing but the quote lay between these words. */
  readonly isTight: boolean;
}

/**
 * Finds the place of a quote of a former text in today's, by what stayed round it. Undefined where the texts have too
 * little in common. The shortest way from one text to the other is Myers' (1986), piece by piece: sentences, each line
 * for itself, since of the former text nobody knows its blocks any more.
 */
export function findRegion(before: string, quote: Span, today: string, language: Language): Region | undefined {
  const [old, current] = [cutPieces(before, language), cutPieces(today, language)];
  const first = old.findIndex(({ end }) => end > quote.start);
  const last = old.findLastIndex(({ start }) => start < quote.end);
  if (first < 0 || last < first) return undefined;
  const fold = (text: string) => (piece: Span) => foldedAt(text, piece);
  const changes = diffArrays(old.map(fold(before)), current.map(fold(today)), { maxEditLength: mostEdits });
  if (!changes) return undefined;
  let [oldAt, currentAt, from, isTight] = [0, 0, 0, first === 0];
  for (const { added, removed, count } of changes) {
    if (added) currentAt += count;
    else if (removed) oldAt += count;
    else {
      const stayedBefore = Math.min(count, first - oldAt);
      if (stayedBefore > 0) {
        from = currentAt + stayedBefore;
        isTight = oldAt + stayedBefore === first;
      }
      const stayedBehind = Math.max(oldAt, last + 1);
      if (stayedBehind < oldAt + count) {
        const to = currentAt + stayedBehind - oldAt;
        return regionOf(current.slice(from, to), isTight && stayedBehind === last + 1);
      }
      oldAt += count;
      currentAt += count;
    }
  }
  return regionOf(current.slice(from), isTight && last === old.length - 1);
}

function regionOf(pieces: readonly Span[], isTight: boolean): Region {
  return { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0, isTight };
}

function cutPieces(text: string, language: Language): Span[] {
  const pieces: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    pieces.push(...sentenceSpans(text, { start, end }, language));
    start = end + 1;
  }
  return pieces;
}
