import { packedNearness } from '../../vectors/pack-vector.js';
import { cuesOf } from '../question/cue-words.js';
import type { Candidate } from '../ranking/candidate.js';
import { vectorAt } from '../ranking/meaning-features.js';
import { isSameStatement, sharedPart, termsOf } from '../ranking/same-statement.js';
import type { SearchResult } from '../ranking/search-result.js';
import { textOf } from './quotation.js';

/** Candidates that are looked at. */
const lookedAt = 10;

/** Likelihood, as a share of the best candidate's, from which one can say the same. */
const likelyEnough = 0.1;

/** Cosine of their vectors from which on two sentences can mean the same. */
const sameMeaning = 0.93;

/**
 * Words that only one of two sentences has, up to which they are no echo of each other: to a model "open" lies as near
 * to "closed" as to any word that means the same, and what is said in other words differs in more of them.
 */
const contrasting = 2;

/**
 * Sentences of other articles that say in other words what the best candidate says, one an article: with the same
 * numbers and names, so that neither says more, and not with a word or two that may be the opposite. None where words
 * alone are compared.
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
    if (isEcho(best, candidate)) echoes.push(candidate);
  }
  return echoes;
}

function isEcho(best: Candidate, candidate: Candidate): boolean {
  return (
    nearnessOf(best, candidate) >= sameMeaning &&
    haveSameValues(best, candidate) &&
    denies(best) === denies(candidate) &&
    Math.max(wordsBeyond(best, candidate), wordsBeyond(candidate, best)) > contrasting
  );
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

function denies(candidate: Candidate): boolean {
  const { negation } = cuesOf(candidate.hit.article.language);
  return termsOf(candidate).some((term) => negation.has(term));
}

/** How many words of a sentence another doesn't have. */
function wordsBeyond(candidate: Candidate, other: Candidate): number {
  const held = new Set(termsOf(other));
  return new Set(termsOf(candidate).filter((term) => !held.has(term))).size;
}

function numbersOf(candidate: Candidate): ReadonlySet<string> {
  return new Set(termsOf(candidate).filter((term) => /\p{N}/u.test(term)));
}

/** People, bodies, places and days that a sentence names, as it writes them. */
function namesOf(candidate: Candidate): ReadonlySet<string> {
  const { hit, sentence } = candidate;
  const text = textOf(candidate);
  const own = hit.facts.filter(({ type, sentence: ordinal }) => ordinal === sentence.ordinal && type !== 'definition');
  return new Set(own.map(({ start, end }) => text.slice(start - sentence.start, end - sentence.start).toLowerCase()));
}
