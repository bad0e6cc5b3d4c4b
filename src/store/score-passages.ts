import { foldTerm } from './fold-term.js';
import type { IndexStats } from './passage-index.js';

/**
 * How soon more of the same term stops counting, and how much a passage's length counts against it: as in FTS5's bm25.
 */
const K1 = 1.2;
const B = 0.75;

const SPACE = 32;

/** What a term counts for that stands in half of the passages or more. */
const LEAST_RARITY = 1e-6;

/** A term, folded, and in how many passages of the holdings it stands. */
export interface CountedTerm {
  readonly term: string;
  readonly passages: number;
}

/**
 * BM25 of each passage for the terms, in the order of the passages. A passage is all the terms that it is indexed
 * under, those of its sentences, heading and title, divided by white space. Every store scores by this and by the
 * counts of the holdings alone, so that all rank alike to the last digit.
 */
export function scorePassages(
  passages: readonly string[],
  terms: readonly CountedTerm[],
  holdings: Pick<IndexStats, 'passages' | 'indexedTerms'>,
): readonly number[] {
  const weighted = terms.map(({ term, passages: holding }) => ({ term, weight: rarity(holding, holdings.passages) }));
  const meanLength = holdings.indexedTerms / holdings.passages;
  return passages.map((passage) => {
    const text = foldTerm(passage);
    const saturation = K1 * (1 - B + (B * countWords(text)) / meanLength);
    return weighted.reduce((score, { term, weight }) => {
      const count = countTerm(text, term);
      return score + weight * ((count * (K1 + 1)) / (count + saturation));
    }, 0);
  });
}

function rarity(holding: number, passages: number): number {
  const idf = Math.log((passages - holding + 0.5) / (holding + 0.5));
  return idf > 0 ? idf : LEAST_RARITY;
}

/** Looked for in the text as it is: to divide it into terms takes longer than all the rest. */
function countTerm(text: string, term: string): number {
  let count = 0;
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
    if (isBorder(text, at - 1) && isBorder(text, at + term.length)) count++;
  }
  return count;
}

function countWords(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    if (isBorder(text, at - 1) && !isBorder(text, at)) count++;
  }
  return count;
}

/** Whether no term holds that place: white space, or outside. */
function isBorder(text: string, at: number): boolean {
  return !(text.charCodeAt(at) > SPACE);
}
