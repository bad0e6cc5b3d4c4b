import { textWithin } from '../../text/text-within.js';
import { lacksValue } from '../question/lacks-value.js';
import type { Query } from '../question/query.js';
import type { Candidate } from './candidate.js';
import { lacksAnswer } from './lacks-answer.js';
import { isSameStatement, sharedPart, termsOf } from './same-statement.js';
import { answeringFacts } from './type-features.js';

/** Candidates that are looked at. */
const lookedAt = 10;

/** Likelihood, as a share of the best candidate's, from which one answers as well. */
const likelyEnough = 0.3;

/** Share of all their words that two sentences have in common where neither says all that is asked. */
const leastShared = 0.4;

const typed = ['newPerson', 'newOrganization', 'newPlace', 'newDate', 'newQuantity'] as const;

/**
 * The candidates that answer a question for a person, a body, a place, a time or a number as well as the best one, with
 * another value: "the pool opens at 7" under "Summer", "… at 9" under "Winter", where the question names neither.
 */
export function equalAnswers([best, ...others]: readonly Candidate[], query: Query): readonly Candidate[] {
  if (!best || !answeringFacts[query.answerType] || query.form === 'expansion') return [];
  if (lacksAnswer(query, best.features) || !typed.some((name) => best.features[name] > 0)) return [];
  const found: Candidate[] = [best];
  for (const candidate of others.slice(0, lookedAt)) {
    if (Math.exp(candidate.score - best.score) < likelyEnough) break;
    if (answersAsWell(best, candidate, query) && found.every((other) => differs(other, candidate, query)))
      found.push(candidate);
  }
  return found.slice(1);
}

function answersAsWell(best: Candidate, candidate: Candidate, query: Query): boolean {
  if (typed.some((name) => candidate.features[name] < best.features[name])) return false;
  const [own, other] = [new Set(termsOf(best)), new Set(termsOf(candidate))];
  const around = aroundOf(candidate);
  const ownAround = aroundOf(best);
  const holdsAll = query.terms.every(
    ({ term }) => own.has(term) === other.has(term) && (!ownAround.has(term) || around.has(term)),
  );
  return holdsAll && (best.features.missing === 0 || sharedPart(own, other) >= leastShared);
}

/** What stands above a sentence. */
function aroundOf({ hit }: Candidate): ReadonlySet<string> {
  return new Set([...hit.titleTerms, ...hit.headingTerms]);
}

/** Whether two sentences give other values: other numbers, or names of the type asked for. */
function differs(a: Candidate, b: Candidate, query: Query): boolean {
  if (isSameStatement(a, b)) return false;
  if (query.answerType === 'date' || query.answerType === 'quantity') {
    const [own, other] = [numbersOf(a), numbersOf(b)];
    return other.size > 0 && sharedPart(own, other) < 1;
  }
  const [own, other] = [valuesOf(a, query), valuesOf(b, query)];
  return other.size > 0 && [...other].every((value) => !own.has(value));
}

/** What a sentence names of the type asked for that the question doesn't, in lower case. */
function valuesOf({ hit: { facts, passage }, sentence }: Candidate, query: Query): ReadonlySet<string> {
  const types = answeringFacts[query.answerType] ?? [];
  const values = facts
    .filter(({ type, sentence: ordinal }) => ordinal === sentence.ordinal && types.includes(type))
    .map((fact) => textWithin(passage, fact))
    .filter((value) => lacksValue(query, value));
  return new Set(values.map((value) => value.toLowerCase()));
}

function numbersOf(candidate: Candidate): ReadonlySet<string> {
  return new Set(termsOf(candidate).filter((term) => /\p{N}/u.test(term)));
}
