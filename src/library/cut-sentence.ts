import type { Span } from '../domain.js';
import { wordsOfAll } from '../text/languages/language-packs.js';

/**
 * UTF-16 units of a sentence at most. What has no stop for longer is an anthem, a clause of a contract, a table or one
 * endless word: nobody can read it as a quote, and ranking would read all of it for every question.
 */
const sentenceLimit = 1_200;

/** UTF-16 units of a piece at most, and how far it may be from an even share. */
const pieceLimit = 1_000;
const leeway = 250;

const joints = [...wordsOfAll(({ functionWords }) => functionWords.listing)].join('|');

/** Where a long sentence may be cut: behind a match, the best kind of place first. */
const borders: readonly RegExp[] = [
  /\n\s*/gu,
  /[;؛；|]\s*/gu,
  // Before "(a)", "(iv)", "2)", "•".
  /\s(?=\(?(?:\p{L}|\d{1,2}|[ivx]{1,4})\)\s|[•·*]\s)/gu,
  /:\s+|\s[–—-]\s+/gu,
  new RegExp(`[,،]\\s+(?=(?:${joints})\\s|و)`, 'gu'),
  /[,،，、]\s*(?!\d)/gu,
  /\s+/gu,
];

/**
 * A span that is too long for a sentence, in pieces that aren't, of about the same length: cut at line ends,
 * semicolons, enumerated parts, colons and commas, at blanks only where there are none of these, and in no letter. A
 * span of up to 1,200 UTF-16 units stays as it is; a piece has 1,000 at most.
 */
export function cutSentence(text: string, { start, end }: Span): Span[] {
  if (end - start <= sentenceLimit) return [{ start, end }];
  const pieces: Span[] = [];
  for (let from = start; from < end; ) {
    const to = from + pieceLength(text, from, end);
    const piece = text.slice(from, to);
    const blanks = piece.length - piece.trimStart().length;
    if (blanks < piece.length) pieces.push({ start: from + blanks, end: from + piece.trimEnd().length });
    from = to;
  }
  return pieces;
}

/** How much of what is left becomes the next piece, with the blanks behind it. */
function pieceLength(text: string, from: number, end: number): number {
  const left = end - from;
  if (left <= pieceLimit) return left;
  const share = left / Math.ceil(left / pieceLimit);
  const near = text.slice(from, from + pieceLimit);
  for (const border of borders) {
    const cuts = [...near.matchAll(border)].map((match) => match.index + match[0].length);
    const fitting = cuts.filter((at) => at >= share - leeway && at <= share + leeway && at < near.length);
    const [first, ...others] = fitting;
    if (first !== undefined)
      return others.reduce((best, at) => (Math.abs(at - share) < Math.abs(best - share) ? at : best), first);
  }
  return pieceLimit - (/[\ud800-\udbff]$/.test(near) ? 1 : 0);
}
