import { packedNearness } from '../../vectors/pack-vector.js';
import type { Candidate } from '../ranking/candidate.js';
import { vectorAt } from '../ranking/meaning-features.js';
import { isSameStatement, sharedPart, termsOf } from '../ranking/same-statement.js';
import type { SearchResult } from '../ranking/search-result.js';
import { textOf } from './quotation.js';

/** Candidates that are looked at. */
const lookedAt = 10;

/** Likelihood, as a share of the best candidate's, from which one can say the same. */
const likelyEnough = 0.1;

/** Cosine of their vectors from which on two sentences mean the same. */
const sameMeaning = 0.93;

/**
 * Sentences of other articles that say in other words what the best candidate says, one an article: with the same
 * numbers and names, so that neither says more. None where words alone are compared.
 */
export function findEchoes({ ranked }: SearchResult): Candidate[] {
  const [best] = ranked;
  if (!best) return [];
  const echoes: Candidate[] = [];
  for (const candidate of ranked.slice(1, lookedAt)) {
    if (Math.exp(candidate.score - best.score) < likelyEnough) break;
    const heard = [best, ...echoes];
    const isHeard = heard.some(({ hit }) => hit.article.id === candidate.hit.article.id);
    if (isHeard || heard.some((other) => isSameStatement(other, candidate))) continue;
    if (nearnessOf(best, candidate) >= sameMeaning && haveSameValues(best, candidate)) echoes.push(candidate);
  }
  return echoes;
}

function nearnessOf(a: Candidate, b: Candidate): number {
  const [own, other] = [a, b].map(({ hit: { passage, vectors }, index }) =>
    vectors ? vectorAt({ passage, vectors }, index) : new Int8Array(),
  );
  return own && other ? packedNearness(own, other) : 0;
}

function haveSameValues(a: Candidate, b: Candidate): boolean {
  return sharedPart(numbersOf(a), numbersOf(b)) === 1 && sharedPart(namesOf(a), namesOf(b)) === 1;
}

function numbersOf(candidate: Candidate): ReadonlySet<string> {
  return new Set(termsOf(candidate).filter((term) => /\p{N}/u.test(term)));
}

/** People, bodies, places and days that a sentence names, as it writes them. */
function namesOf({ hit, sentence, ...rest }: Candidate): ReadonlySet<string> {
  const text = textOf({ hit, sentence, ...rest });
  const own = hit.facts.filter(({ type, sentence: ordinal }) => ordinal === sentence.ordinal && type !== 'definition');
  return new Set(own.map(({ start, end }) => text.slice(start - sentence.start, end - sentence.start).toLowerCase()));
}
