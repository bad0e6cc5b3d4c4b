import type { Query } from '../question/query.js';
import { akinBeginning } from './akin-beginning.js';
import type { TermMatch, TermWeights } from './match-terms.js';

/** Letters of the shorter of two words from which on it counts as a part of the longer: "Wandel", "Klimawandel". */
const partLetters = 5;

function isPartOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= partLetters && (long.startsWith(short) || long.endsWith(short));
}

/** Weight of the missing terms that the sentence holds something akin to, as a share of all weight, 0 to 1. */
export function partialCoverage(
  query: Query,
  weights: TermWeights,
  match: TermMatch,
  terms: readonly string[],
): number {
  let held = 0;
  for (const [index, { term, kind }] of query.terms.entries()) {
    if ((match.counts[index] ?? 0) > 0 || kind === 'number') continue;
    const stem = akinBeginning(term);
    if (stem === undefined) continue;
    if (terms.some((other) => other.startsWith(stem) || isPartOf(term, other))) held += weights.idf[index] ?? 0;
  }
  return weights.total > 0 ? held / weights.total : 0;
}
