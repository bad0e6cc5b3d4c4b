import { foldTerm } from './fold-term.js';
import type { IndexStats } from './passage-index.js';

/**
 * How soon more of the same term stops counting, and how much a passage's length counts against it: as in FTS5's bm25.
 */
const K1 = 1.2;
const B = 0.75;

/** What a term counts for that stands in half of the passages or more. */
const LEAST_RARITY = 1e-6;

/** Few terms have one, and folding each takes longer than the rest of scoring. */
const HAS_CAPITAL = /[A-Z]/;

/** All terms that a passage is indexed under. */
export interface TermsOfPassage {
  readonly sentences: readonly (readonly string[])[];
  readonly heading: readonly string[];
  readonly title: readonly string[];
}

/** A term, folded, and in how many passages of the holdings it stands. */
export interface CountedTerm {
  readonly term: string;
  readonly passages: number;
}

/**
 * BM25 of each passage for the terms, in the order of the passages: over text, heading and title as one, by the counts
 * of the holdings alone. Every store scores by this, so that all rank alike to the last digit.
 */
export function scorePassages(
  passages: readonly TermsOfPassage[],
  terms: readonly CountedTerm[],
  holdings: Pick<IndexStats, 'passages' | 'indexedTerms'>,
): readonly number[] {
  const weights = terms.map(({ passages: holding }) => rarity(holding, holdings.passages));
  const places = new Map(terms.map(({ term }, place) => [term, place]));
  const meanLength = holdings.indexedTerms / holdings.passages;
  return passages.map((passage) => {
    const { counts, length } = countTerms(passage, places);
    const saturation = K1 * (1 - B + (B * length) / meanLength);
    return counts.reduce((score, count, place) => {
      const weight = weights[place] ?? 0;
      return score + weight * ((count * (K1 + 1)) / (count + saturation));
    }, 0);
  });
}

function rarity(holding: number, passages: number): number {
  const idf = Math.log((passages - holding + 0.5) / (holding + 0.5));
  return idf > 0 ? idf : LEAST_RARITY;
}

function countTerms(
  { sentences, heading, title }: TermsOfPassage,
  places: ReadonlyMap<string, number>,
): { readonly counts: readonly number[]; readonly length: number } {
  const counts = Array.from(places, () => 0);
  let length = 0;
  for (const terms of [...sentences, heading, title]) {
    length += terms.length;
    for (const term of terms) {
      const place = places.get(term) ?? (HAS_CAPITAL.test(term) ? places.get(foldTerm(term)) : undefined);
      if (place !== undefined) counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  return { counts, length };
}
