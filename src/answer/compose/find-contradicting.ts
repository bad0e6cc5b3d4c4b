import type { Candidate } from '../ranking/candidate.js';
import { sharedPart, termsOf } from '../ranking/same-statement.js';
import type { SearchResult } from '../ranking/search-result.js';
import type { PlacedSentence } from './claims/claim.js';
import { contradict } from './claims/contradict.js';
import { quotationLimit, textOf } from './quotation.js';

/**
 * Candidates that are looked at, however likely: to "Does the pool close at eight?" the one that says nine is a bad
 * answer by itself.
 */
const lookedAt = 20;

/** Share of their words, numbers aside, below which two sentences need not be read: they say different things. */
const leastShared = 0.5;

/**
 * The best candidate, and those of other articles that contradict it in a number, a time or a date, whatever the
 * question asks for; none where no article does. Nothing is read unless another article says nearly the same.
 */
export function findContradicting({ ranked }: SearchResult): Candidate[] {
  const [best] = ranked;
  if (!best) return [];
  const found = [best];
  for (const candidate of ranked.slice(1, lookedAt)) {
    if (found.length === quotationLimit) break;
    if (found.some(({ hit }) => hit.article.id === candidate.hit.article.id)) continue;
    if (sharedPart(wordsOf(best), wordsOf(candidate)) < leastShared) continue;
    if (found.every((other) => contradict(placed(other), placed(candidate)))) found.push(candidate);
  }
  return found.length > 1 ? found : [];
}

function wordsOf(candidate: Candidate): ReadonlySet<string> {
  return new Set(termsOf(candidate).filter((term) => !/\p{N}/u.test(term)));
}

function placed(candidate: Candidate): PlacedSentence {
  const { article, heading } = candidate.hit;
  return { text: textOf(candidate), language: article.language, title: article.title, heading };
}
