import type { Query } from '../question/query.js';
import { akinBeginning } from './akin-beginning.js';
import type { TermMatch, TermWeights } from './match-terms.js';

/** Letters of the shorter of two words from which on it counts as a part of the longer: "Wandel", "Klimawandel". */
const partLetters = 5;

function isPartOf(a: string, b: string): boolean {
  const short = a.length < b.length ? a : b;
  const long = short === a ? b : a;
  return short.length >= partLetters && (long.startsWith(short) || long.endsWith(short));
}

function holdsAkin(terms: readonly string[], term: string, stem: string): boolean {
  const first = term.charCodeAt(0);
  const last = term.charCodeAt(term.length - 1);
  for (const other of terms) {
    // Of thousands of words nearly all differ in their first and their last letter, and so share no end.
    if (other.charCodeAt(0) !== first && other.charCodeAt(other.length - 1) !== last) continue;
    if (other.startsWith(stem) || isPartOf(term, other)) return true;
  }
  return false;
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
    if (holdsAkin(terms, term, stem)) held += weights.idf[index] ?? 0;
  }
  return weights.total > 0 ? held / weights.total : 0;
}
