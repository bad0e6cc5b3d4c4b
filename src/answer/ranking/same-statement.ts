import type { Candidate } from './candidate.js';

export function termsOf({ hit, index }: Candidate): readonly string[] {
  return hit.passage.terms[index] ?? [];
}

/** Share of their distinct terms from which on two sentences with the same numbers say the same. */
const sameShare = 0.9;

/** Whether two sentences are one and the same, or tell the same in the same words: quoting both would add nothing. */
export function isSameStatement(a: Candidate, b: Candidate): boolean {
  if (a.hit.id === b.hit.id && a.index === b.index) return true;
  if (differsPlainly(termsOf(a), termsOf(b))) return false;
  const [own, other] = [new Set(termsOf(a)), new Set(termsOf(b))];
  return sharedPart(own, other) >= sameShare && sharedPart(numbersOf(own), numbersOf(other)) === 1;
}

/** Whether so many terms stand in one only that too few can be shared: told of most sentences by their first words. */
function differsPlainly(terms: readonly string[], others: readonly string[]): boolean {
  const most = (1 - sameShare) * (terms.length + others.length);
  const missing: string[] = [];
  for (const term of terms) {
    if (others.includes(term) || missing.includes(term)) continue;
    missing.push(term);
    if (missing.length > most) return true;
  }
  return false;
}

/** Jaccard's index of two sets, 0 to 1; 1 where both are empty. */
export function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((item) => b.has(item)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 1 : shared / all;
}

function numbersOf(terms: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...terms].filter((term) => /\p{N}/u.test(term)));
}
