import Fuse from 'fuse.js';
import type { Correction, Span } from '../domain.js';
import type { Word } from '../store/store.js';

/** A word of the question that no article holds, and what it could have been meant as. */
export interface UnknownWord extends Span {
  /** Normalised. */
  readonly word: string;
  readonly shortlist: readonly Word[];
}

export interface CorrectedText {
  readonly text: string;
  /** Only words of the articles: a mended "teh" is no news to anyone. */
  readonly corrections: readonly Correction[];
}

/**
 * Edits that a word of so many letters may be away from what is meant. Short words are too easily another one: in those
 * of three letters only two neighbours may have changed places.
 */
const allowedEdits = (letters: number): number => (letters < 4 ? 0 : letters < 8 ? 1 : letters < 12 ? 2 : 3);

/**
 * Replaces each unknown word by the word of its shortlist, or of the language's function words, that it most likely
 * misspells; leaves it where none is near.
 */
export const correctSpelling = (
  text: string,
  unknown: readonly UnknownWord[],
  functionWords: readonly string[],
): CorrectedText => {
  const corrections: Correction[] = [];
  let corrected = '';
  let from = 0;
  for (const { start, end, word, shortlist } of unknown) {
    const meant = nearestWord(word, shortlist, functionWords);
    if (meant === undefined) continue;
    corrected += text.slice(from, start) + meant.display;
    from = end;
    if (!meant.isFunctionWord) corrections.push({ from: text.slice(start, end), to: meant.display });
  }
  return { text: corrected + text.slice(from), corrections };
};

interface Meant {
  readonly word: string;
  readonly display: string;
  readonly isFunctionWord: boolean;
}

const nearestWord = (word: string, shortlist: readonly Word[], functionWords: readonly string[]): Meant | undefined => {
  if (/\p{N}/u.test(word)) return undefined;
  const edits = allowedEdits(word.length);
  const candidates: Meant[] = [
    ...functionWords.map((own) => ({ word: own, display: own, isFunctionWord: true })),
    ...shortlist.map(({ word: own, display }) => ({ word: own, display, isFunctionWord: false })),
  ].filter((candidate) => Math.abs(candidate.word.length - word.length) <= Math.max(1, edits));
  const swapped = candidates.find((candidate) => isSwap(word, candidate.word));
  if (swapped || edits === 0) return swapped;
  const fuse = new Fuse(candidates, {
    keys: ['word'],
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: edits / word.length,
  });
  const near = fuse
    .search(word)
    .map(({ item, score = 1 }) => ({ item, edits: Math.max(score * word.length, lettersLeftOver(word, item.word)) }))
    .filter((found) => found.edits <= edits + tolerance && isLikelySlip(word, found.item.word));
  return near.reduce<(typeof near)[number] | undefined>(
    (best, next) => (best && best.edits <= next.edits ? best : next),
    undefined,
  )?.item;
};

/** Fuse's score of n edits is n divided by the letters, up to rounding. */
const tolerance = 0.05;

/** Fuse finds a pattern inside a longer word at no cost: the letters left over are edits too. */
const lettersLeftOver = (word: string, other: string): number => Math.max(0, other.length - word.length);

/**
 * In a word of few letters one that is different makes another word ("horse", "house"): there, only a letter left out or
 * (from five letters on) one too many is a slip. And people seldom get the first letter wrong.
 */
const isLikelySlip = (word: string, other: string): boolean => {
  if (word.length >= 8) return true;
  if (word[0] !== other[0]) return false;
  return word.length >= 6 || other.length > word.length || (word.length === 5 && other.length < word.length);
};

const isSwap = (word: string, other: string): boolean => {
  if (word.length !== other.length) return false;
  const at = [...word].findIndex((letter, index) => letter !== other[index]);
  return (
    at >= 0 && word[at] === other[at + 1] && word[at + 1] === other[at] && word.slice(at + 2) === other.slice(at + 2)
  );
};
