import type { Query, QueryTerm } from '../question/query.js';

/** How rare each term of a query is, in the order of `query.terms`: BM25's inverse passage frequency. */
export interface TermWeights {
  readonly idf: readonly number[];
  readonly total: number;
  readonly heaviest: number;
}

/**
 * idf = ln(1 + (N − n + ½) / (n + ½)), with N passages of which n hold the term (Robertson and Spärck Jones, as Lucene
 * writes it: never negative).
 */
export function inverseFrequency(count: number, holding: number): number {
  return Math.log(1 + (Math.max(count, holding) - holding + 0.5) / (holding + 0.5));
}

/** What a word that asks more than it says weighs of what another would. */
const lightShare = 0.1;

export function weighTerms(
  frequencies: readonly number[],
  passages: number,
  terms: readonly Pick<QueryTerm, 'isLight'>[] = [],
): TermWeights {
  const idf = frequencies.map(
    (holding, term) => inverseFrequency(passages, holding) * (terms[term]?.isLight ? lightShare : 1),
  );
  return { idf, total: sum(idf), heaviest: Math.max(0, ...idf) };
}

/** Among fewer passages no word can be told to be rare: deciding counts them as if they were so many. */
export const fewestPassages = 30;

/** Where the terms of a query stand in a run of terms. */
export interface TermMatch {
  /** Occurrences of each term of the query. */
  readonly counts: readonly number[];
  /** `[index of the query's term, index in the run]`, in the order of the run. */
  readonly places: readonly (readonly [term: number, at: number])[];
  readonly length: number;
}

export function indexTerms(query: Query): ReadonlyMap<string, number> {
  return new Map(query.terms.map(({ term }, index) => [term, index]));
}

export function matchTerms(index: ReadonlyMap<string, number>, run: readonly string[]): TermMatch {
  const counts = new Array<number>(index.size).fill(0);
  const places: [number, number][] = [];
  for (let at = 0; at < run.length; at += 1) {
    const term = index.get(run[at] ?? '');
    if (term === undefined) continue;
    counts[term] = (counts[term] ?? 0) + 1;
    places.push([term, at]);
  }
  return { counts, places, length: run.length };
}

/** Share of the weight that the terms held by any of the matches make up, 0 to 1. */
export function coverage(weights: readonly number[], ...matches: readonly TermMatch[]): number {
  let held = 0;
  let total = 0;
  for (let term = 0; term < weights.length; term += 1) {
    const weight = weights[term] ?? 0;
    total += weight;
    if (weight > 0 && isHeld(matches, term)) held += weight;
  }
  return total > 0 ? held / total : 0;
}

/** A plain loop, since this is asked tens of thousands of times a question. */
function isHeld(matches: readonly TermMatch[], term: number): boolean {
  for (const { counts } of matches) {
    if ((counts[term] ?? 0) > 0) return true;
  }
  return false;
}

/** Mean of a value of each term, 0 to 1, by the terms' weights. */
export function shareOf(weights: readonly number[], valueAt: (term: number) => number): number {
  let held = 0;
  let total = 0;
  for (let term = 0; term < weights.length; term += 1) {
    const weight = weights[term] ?? 0;
    total += weight;
    held += weight * valueAt(term);
  }
  return total > 0 ? held / total : 0;
}

/** BM25's parameters: how soon repetition stops counting, and how much length counts. */
const saturation = 1.2;
const lengthWeight = 0.75;

/** BM25 of a run (Robertson and Zaragoza 2009, eq. 3.15) divided by the query's total weight: about 0 to 2.2. */
export function bm25({ idf, total }: TermWeights, match: TermMatch, averageLength: number): number {
  if (total === 0) return 0;
  const norm = saturation * (1 - lengthWeight + (lengthWeight * match.length) / averageLength);
  let score = 0;
  for (let term = 0; term < match.counts.length; term += 1) {
    const tf = match.counts[term] ?? 0;
    score += ((idf[term] ?? 0) * tf * (saturation + 1)) / (tf + norm);
  }
  return score / total;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
