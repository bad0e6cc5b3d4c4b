import { cuesOf } from '../question/cue-words.js';
import type { Candidate } from '../ranking/candidate.js';
import { isSameStatement, sharedPart, termsOf } from '../ranking/same-statement.js';
import type { SearchResult } from '../ranking/search-result.js';
import { quotationLimit } from './quotation.js';
import { whatGoesOn } from './what-goes-on.js';

/**
 * From which share of a softmax over the scores of its passage, 0 to 1, a sentence is shown beside the best one. The
 * lower, the more often the right one is shown, and the more there is to read. Cross-validated by article, within the
 * paragraph: 0.25 → 0.926 of 1.17 sentences, 0.20 → 0.936 of 1.22, 0.16 → 0.944 of 1.30, 0.12 → 0.953 of 1.38; the best
 * alone, 0.889.
 */
export const tiedShare = 0.16;

/**
 * The best candidate and those sentences of its passage that might as well be the answer, surest first. A best sentence
 * that begins by referring back ("It was …") brings the one before it, where that one names what was asked about, and
 * one in which the answer only begins the one behind it.
 */
export function nearTies(result: SearchResult): Candidate[] {
  const [best] = result.ranked;
  if (!best) return [];
  const passage = result.ranked.filter(({ hit }) => hit.id === best.hit.id);
  const total = passage.reduce((sum, { score }) => sum + Math.exp(score - best.score), 0);
  const chosen = [best];
  for (const candidate of passage) {
    if (chosen.length === quotationLimit || Math.exp(candidate.score - best.score) / total < tiedShare) break;
    if (!chosen.some((other) => isSameStatement(other, candidate)) && !isOfAnother(best, candidate, result))
      chosen.push(candidate);
  }
  const around = [whatIsMeant(best, passage, result), whatGoesOn(best, passage, result)];
  for (const other of around) {
    if (other && !chosen.includes(other) && chosen.length < quotationLimit) chosen.push(other);
  }
  return chosen;
}

/** Share of their words from which on two sentences say the same of two things. */
const alikeShare = 0.5;

/** Whether a sentence says the same as the best one of another thing than the one that the question names. */
function isOfAnother(best: Candidate, candidate: Candidate, { query }: SearchResult): boolean {
  const [own, other] = [new Set(termsOf(best)), new Set(termsOf(candidate))];
  return (
    query.terms.some(({ term }) => own.has(term) && !other.has(term)) &&
    query.terms.every(({ term }) => own.has(term) || !other.has(term)) &&
    sharedPart(own, other) >= alikeShare
  );
}

/** The sentence before one that refers back, if it has a word of the question that the one itself lacks. */
function whatIsMeant(best: Candidate, passage: readonly Candidate[], { query }: SearchResult): Candidate | undefined {
  const own = termsOf(best);
  const [first = ''] = own;
  const before = passage.find(({ index }) => index === best.index - 1);
  if (!before || !cuesOf(query.language).back.has(first)) return undefined;
  const told = termsOf(before);
  return query.terms.some(({ term }) => told.includes(term) && !own.includes(term)) ? before : undefined;
}
