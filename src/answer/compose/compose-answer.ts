import type { Query } from '../question/query.js';
import type { Candidate } from '../ranking/candidate.js';
import { equalAnswers } from '../ranking/equal-answers.js';
import { isSameStatement, termsOf } from '../ranking/same-statement.js';
import type { SearchResult } from '../ranking/search-result.js';
import { answeringFacts } from '../ranking/type-features.js';
import { findContradicting } from './find-contradicting.js';
import { findDisagreement } from './find-disagreement.js';
import { findEchoes } from './find-echoes.js';
import { addMembers } from './list-members.js';
import { nearTies } from './near-ties.js';
import type { AskedPart } from './parts/ask-parts.js';
import { joinNeighbours, type Quotation, quotationLimit } from './quotation.js';
import { withItems } from './with-items.js';

/** What is quoted for a question that can be answered. */
export interface Composition {
  /** The search that the first quotation comes from. */
  readonly result: SearchResult;
  /** One to three: best first; of disagreeing articles, the newest first. */
  readonly quotations: readonly Quotation[];
  readonly isDisagreement: boolean;
  /** Parts of the question that nothing answers. */
  readonly unanswered: readonly string[];
}

/**
 * Composes what is quoted, from the search for a question and, where it has two parts, for these; undefined where
 * nothing is sure enough. `minConfidence` is 0 to 1.
 */
export function composeAnswer(
  whole: SearchResult | undefined,
  parts: readonly AskedPart[],
  minConfidence: number,
): Composition | undefined {
  const isSure = (result: SearchResult | undefined): result is SearchResult =>
    result !== undefined && result.ranked.length > 0 && result.confidence >= minConfidence;
  const sure = parts.flatMap(({ result }) => (isSure(result) ? [result] : []));
  const unanswered = parts.filter(({ result }) => !isSure(result)).map(({ question }) => question);
  const [first, second] = sure;
  if (first && second)
    return { result: first, quotations: quoteBoth(first, second), isDisagreement: false, unanswered };
  const only = first ?? (isSure(whole) ? whole : undefined);
  return only && { result: only, ...quoteOne(only), unanswered: first ? unanswered : [] };
}

function quoteOne(result: SearchResult): Pick<Composition, 'quotations' | 'isDisagreement'> {
  const differing = findDisagreement(result);
  const disagreeing = differing.length > 0 ? differing : findContradicting(result);
  if (disagreeing.length > 0) {
    const quotations = [...disagreeing].sort(byDate).flatMap((candidate) => joinNeighbours([candidate], result));
    return { quotations, isDisagreement: true };
  }
  const ties = withEqual(nearTies(result), result);
  const chosen = result.query.wantsList ? addMembers(ties, result) : ties;
  const echoes = findEchoes(result);
  const echoed = [...chosen, ...echoes.filter((echo) => !chosen.includes(echo))].slice(0, quotationLimit);
  const quotations = joinNeighbours(echoed, result)
    .map((quotation) => (echoes.includes(quotation.surest) ? { ...quotation, isEcho: true as const } : quotation))
    .map((quotation) => withItems(quotation, result));
  return { quotations, isDisagreement: false };
}

/** Adds to what answers a question what answers it as well with another value. */
function withEqual(ties: readonly Candidate[], { ranked, query }: SearchResult): readonly Candidate[] {
  const added = equalAnswers(ranked, query).filter((candidate) => !ties.includes(candidate));
  return [...ties, ...added].slice(0, Math.max(ties.length, quotationLimit));
}

/** Newest first, undated last; else in the order given. */
function byDate(a: Candidate, b: Candidate): number {
  const [own, other] = [a.hit.article.publishedAt ?? '', b.hit.article.publishedAt ?? ''];
  return own < other ? 1 : own > other ? -1 : 0;
}

/**
 * Likelihood, as a share of that of the second part's best sentence, from which the sentence quoted for the first
 * answers both.
 */
const likelyForBoth = 0.4;

/** The same of a sentence that has the verb of the second part, where the one quoted for the first lacks it. */
const likelyWithVerb = 0.01;

/** A quotation for each part; the first one alone where it answers the second part as well. */
function quoteBoth(first: SearchResult, second: SearchResult): Quotation[] {
  const [own] = joinNeighbours(nearTies(first), first);
  if (!own) return [];
  if (own.candidates.some((candidate) => answersToo(candidate, second))) return [{ ...own, alsoAnswers: second }];
  const others = withoutQuoted(own, second);
  const added = joinNeighbours(nearTies(others), others).filter(({ candidates }) =>
    candidates.every((candidate) => own.candidates.every((quoted) => !isSameStatement(quoted, candidate))),
  );
  return [own, ...added.slice(0, 1)].slice(0, quotationLimit);
}

/** Whether a sentence stands as high for another question as its best does, with something of the type it asks for. */
function answersToo(candidate: Candidate, { ranked, query }: SearchResult): boolean {
  const [best] = ranked;
  const there = ranked.find((other) => isSameStatement(other, candidate));
  if (!best || !there) return false;
  if (there === best && !ranked.some((other) => isRival(other, best, query))) return true;
  const types = answeringFacts[query.answerType];
  const holdsType =
    !types || there.hit.facts.some(({ type, sentence }) => sentence === there.sentence.ordinal && types.includes(type));
  return holdsType && Math.exp(there.score - best.score) >= likelyForBoth;
}

/** Whether another sentence is nearly as likely as the best one, or has the question's verb, which that one lacks. */
function isRival(other: Candidate, best: Candidate, { terms }: Query): boolean {
  if (isSameStatement(other, best)) return false;
  const [own, others] = [termsOf(best), termsOf(other)];
  const hasVerb = terms.some(({ isVerb, term }) => isVerb && others.includes(term) && !own.includes(term));
  return Math.exp(other.score - best.score) >= (hasVerb ? likelyWithVerb : likelyForBoth);
}

/** The search for the second part without what is quoted for the first, where another sentence is nearly as likely. */
function withoutQuoted({ candidates }: Quotation, result: SearchResult): SearchResult {
  const [best] = result.ranked;
  if (!best || !candidates.some((quoted) => isSameStatement(quoted, best))) return result;
  const others = result.ranked.filter((other) => !candidates.some((own) => isSameStatement(own, other)));
  const rivals = others.filter((other) => isRival(other, best, result.query));
  return { ...result, ranked: [...rivals, ...others.filter((other) => !rivals.includes(other))] };
}
