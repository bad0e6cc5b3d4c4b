import type { Query } from './query.js';
import type { WordVectors } from './word-vectors.js';

/** How alike the words of sentences are to those of one question. */
export interface Likeness {
  /** For each term of the query, 0 to 1: 1 where the run holds the term itself, else the nearest word's cosine, if positive. */
  nearest(run: readonly string[], isHeld: (term: number) => boolean): Float64Array;
  /** Cosine of the query's and the run's words as wholes, weighted by how rare the query's are, −1 to 1. */
  topic(run: readonly string[]): number;
  /**
   * How much the words of the run that the question lacks are of the kind that is asked for: the best, and the mean of the
   * best three, −1 to 1; 0 where no kind is told.
   */
  ofKind(run: readonly string[]): readonly [best: number, bestThree: number];
}

/** Words, as they are indexed, that are like what a question word asks for. The language of the vectors is English. */
const kinds: Readonly<Partial<Record<Query['questionWord'], readonly string[]>>> = {
  who: ['person', 'leader'],
  where: ['countri', 'citi', 'locat'],
  when: ['year', 'month'],
  howMany: ['number', 'hundr'],
};

/** Compares each distinct word once for all sentences of a question. */
export const createLikeness = (query: Query, weights: readonly number[], vectors: WordVectors): Likeness => {
  const rows = query.terms.map(({ term }) => vectors.rowOf(term));
  const asked = new Set(query.terms.map(({ term }) => term));
  const kindTerms = query.head !== undefined ? [query.head] : (kinds[query.questionWord] ?? []);
  const kindRows = kindTerms.flatMap((term) => vectors.rowOf(term) ?? []);
  const compared = new Map<string, Compared>();
  const compareRow = (row: number): Compared => {
    const similarities = new Float64Array(rows.length);
    let kind = 0;
    for (let index = 0; index < rows.length; index += 1) {
      const own = rows[index];
      if (own !== undefined) similarities[index] = vectors.similarity(own, row);
    }
    for (const own of kindRows) kind += vectors.similarity(own, row) / kindRows.length;
    return { similarities, kind, isKnown: true };
  };
  const compare = (term: string): Compared => {
    const known = compared.get(term);
    if (known) return known;
    const row = vectors.rowOf(term);
    const result = row === undefined ? unknown : compareRow(row);
    compared.set(term, result);
    return result;
  };
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    nearest: (run, isHeld) => {
      const best = new Float64Array(rows.length);
      for (const term of run) {
        const { similarities, isKnown } = compare(term);
        if (!isKnown) continue;
        for (let index = 0; index < best.length; index += 1) {
          best[index] = Math.max(best[index] ?? 0, similarities[index] ?? 0);
        }
      }
      return best.map((similarity, index) => (isHeld(index) ? 1 : Math.min(1, similarity)));
    },
    topic: (run) => {
      let sum = 0;
      let words = 0;
      for (const term of run) {
        const { similarities, isKnown } = compare(term);
        if (!isKnown) continue;
        words += 1;
        for (let index = 0; index < similarities.length; index += 1) {
          sum += (weights[index] ?? 0) * (similarities[index] ?? 0);
        }
      }
      return words > 0 && total > 0 ? sum / (total * Math.sqrt(words)) : 0;
    },
    ofKind: (run) => {
      if (kindRows.length === 0) return [0, 0];
      const found: number[] = [];
      for (const term of run) {
        if (asked.has(term)) continue;
        const { kind, isKnown } = compare(term);
        if (isKnown) found.push(kind);
      }
      const [best = 0, ...rest] = found.sort((a, b) => b - a).slice(0, 3);
      return [best, rest.reduce((sum, value) => sum + value, best) / 3];
    },
  };
};

interface Compared {
  readonly similarities: Float64Array;
  readonly kind: number;
  readonly isKnown: boolean;
}

const unknown: Compared = { similarities: new Float64Array(), kind: 0, isKnown: false };
