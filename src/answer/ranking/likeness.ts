import type { Query } from '../question/query.js';
import type { WordVectors } from './word-vectors.js';

/** How alike the words of one sentence are to those of the question. */
interface SentenceLikeness {
  /**
   * For each term of the query, 0 to 1: 1 where the sentence holds the term itself, else the nearest word's cosine, if
   * positive.
   */
  nearest(isHeld: (term: number) => boolean): readonly number[];
  /** Cosine of the query's and the sentence's words as wholes, weighted by how rare the query's are, −1 to 1. */
  topic(): number;
  /**
   * How much the words that the question lacks are of the kind that is asked for: the best, and the mean of the best
   * three, −1 to 1; 0 where no kind is told.
   */
  ofKind(): readonly [best: number, bestThree: number];
}

/** Gives the likeness of a sentence by its terms. */
export type Likeness = (sentence: readonly string[]) => SentenceLikeness;

/** Words, as they are indexed, that are like what a question word asks for. The language of the vectors is English. */
const kinds: Readonly<Partial<Record<Query['questionWord'], readonly string[]>>> = {
  who: ['person', 'leader'],
  where: ['countri', 'citi', 'locat'],
  when: ['year', 'month'],
  howMany: ['number', 'hundr'],
};

/** Compares each distinct word once for all sentences of a question. */
export function createLikeness(query: Query, weights: readonly number[], vectors: WordVectors): Likeness {
  const rows = query.terms.map(({ term }) => vectors.rowOf(term));
  const asked = new Set(query.terms.map(({ term }) => term));
  const kindTerms = query.head !== undefined ? [query.head] : (kinds[query.questionWord] ?? []);
  const kindRows = kindTerms.flatMap((term) => vectors.rowOf(term) ?? []);
  // Where no word of the question is known, none can be like another.
  const isBlind = kindRows.length === 0 && rows.every((row) => row === undefined);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const compareRow = (term: string, row: number): Compared => ({
    similarities: rows.map((own) => (own === undefined ? 0 : vectors.similarity(own, row))),
    kind: kindRows.reduce((sum, own) => sum + vectors.similarity(own, row) / kindRows.length, 0),
    isAsked: asked.has(term),
  });
  const compared = new Map<string, Compared | undefined>();
  const compare = (term: string): Compared | undefined => {
    const known = compared.get(term);
    if (known !== undefined || compared.has(term)) return known;
    const row = vectors.rowOf(term);
    const result = row === undefined ? undefined : compareRow(term, row);
    compared.set(term, result);
    return result;
  };
  return (sentence) => {
    const words: Compared[] = [];
    for (const term of isBlind ? [] : sentence) {
      const word = compare(term);
      if (word) words.push(word);
    }
    return {
      nearest: (isHeld) => {
        const best = new Array<number>(rows.length).fill(0);
        for (const { similarities } of words) {
          for (let index = 0; index < best.length; index += 1) {
            const similarity = similarities[index] ?? 0;
            if (similarity > (best[index] ?? 0)) best[index] = similarity;
          }
        }
        return best.map((similarity, index) => (isHeld(index) ? 1 : Math.min(1, similarity)));
      },
      topic: () => {
        let sum = 0;
        for (const { similarities } of words) {
          for (let index = 0; index < similarities.length; index += 1) {
            sum += (weights[index] ?? 0) * (similarities[index] ?? 0);
          }
        }
        return words.length > 0 && total > 0 ? sum / (total * Math.sqrt(words.length)) : 0;
      },
      ofKind: () => {
        if (kindRows.length === 0) return [0, 0];
        const found = words.flatMap(({ kind, isAsked }) => (isAsked ? [] : [kind]));
        const [best = 0, ...rest] = found.sort((a, b) => b - a).slice(0, 3);
        return [best, rest.reduce((sum, value) => sum + value, best) / 3];
      },
    };
  };
}

/** A word of a sentence beside the question. */
interface Compared {
  /** Cosine with each term of the query. */
  readonly similarities: readonly number[];
  /** Mean cosine with the words of the kind that is asked for. */
  readonly kind: number;
  readonly isAsked: boolean;
}
