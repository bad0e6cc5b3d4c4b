import { textWithin } from '../../text/text-within.js';
import { lacksValue } from '../question/lacks-value.js';
import type { Candidate } from '../ranking/candidate.js';
import { isSameStatement, sharedPart, termsOf } from '../ranking/same-statement.js';
import type { SearchResult } from '../ranking/search-result.js';
import { answeringFacts } from '../ranking/type-features.js';
import { quotationLimit } from './quotation.js';

/**
 * Likelihood, as a share of the best candidate's, of one that adds a value of the type asked for, and of one that only
 * adds words.
 */
const likelyWithValue = 0.25;
const likelyWithWords = 0.5;

/** Values from which on the quoted sentences make a list. */
const listLength = 3;

/** Candidates that are looked at. */
const lookedAt = 20;

/** Share of its words that a sentence may have in common with one quoted already. */
const mostShared = 0.5;

/**
 * Adds to what answers a question for several things, surest first, the sentences that tell more of them: people,
 * places, numbers that the others don't name; where the question asks for no such type, other words about the noun it
 * asks for.
 */
export function addMembers(chosen: readonly Candidate[], result: SearchResult): Candidate[] {
  const members = [...chosen];
  const best = result.ranked[0]?.score ?? 0;
  for (const candidate of result.ranked.slice(0, lookedAt)) {
    if (members.length >= quotationLimit) break;
    if (members.some((member) => isSameStatement(member, candidate))) continue;
    if (addsMember(candidate, members, Math.exp(candidate.score - best), result)) members.push(candidate);
  }
  return members;
}

function addsMember(
  candidate: Candidate,
  members: readonly Candidate[],
  likelihood: number,
  result: SearchResult,
): boolean {
  const { answerType, focus } = result.query;
  if (answeringFacts[answerType]) {
    const told = new Set(members.flatMap((member) => valuesOf(member, result)));
    const added = new Set(valuesOf(candidate, result).filter((value) => !told.has(value)));
    // What adds but one name to a list tells rather where something took place than a further member.
    return likelihood >= likelyWithValue && added.size >= (told.size >= listLength ? 2 : 1);
  }
  const terms = termsOf(candidate);
  const isAbout = focus.length > 0 && focus.every((term) => terms.includes(term));
  return likelihood >= likelyWithWords && isAbout && members.every((member) => differs(member, candidate));
}

function differs(a: Candidate, b: Candidate): boolean {
  return sharedPart(new Set(termsOf(a)), new Set(termsOf(b))) <= mostShared;
}

/** What a sentence names of the type asked for that the question doesn't, in lower case. */
function valuesOf({ hit: { facts, passage }, sentence }: Candidate, { query }: SearchResult): string[] {
  const types = answeringFacts[query.answerType] ?? [];
  return facts
    .filter(({ type, sentence: ordinal }) => ordinal === sentence.ordinal && types.includes(type))
    .map((fact) => textWithin(passage, fact))
    .filter((value) => lacksValue(query, value))
    .map((value) => value.toLowerCase());
}
