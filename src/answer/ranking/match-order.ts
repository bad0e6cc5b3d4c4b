import type { TermMatch } from './match-terms.js';

/** Terms within which two words of the question that follow each other count as near. */
const nearWithin = 4;

/** Share of the pairs of neighbouring query terms that stand near each other, in their order, 0 to 1. */
export function nearness({ places, counts }: TermMatch): number {
  if (counts.length < 2 || places.length < 2) return 0;
  const pairs = new Set<number>();
  for (const [i, [term, at]] of places.entries()) {
    for (let j = i + 1; j < places.length; j += 1) {
      const [next, nextAt] = places[j] ?? [0, Number.POSITIVE_INFINITY];
      if (nextAt - at > nearWithin) break;
      if (next === term + 1) pairs.add(term);
    }
  }
  return pairs.size / (counts.length - 1);
}

/** The longest run of query terms in their order with at most one other word between; 0 where it is a single term. */
export function phraseLength({ places }: TermMatch): number {
  if (places.length < 2) return 0;
  let longest = 0;
  let run = 1;
  for (const [i, [term, at]] of places.entries()) {
    const [before, beforeAt] = places[i - 1] ?? [-2, -2];
    run = term === before + 1 && at - beforeAt <= 2 ? run + 1 : 1;
    if (run > 1) longest = Math.max(longest, run);
  }
  return longest;
}
