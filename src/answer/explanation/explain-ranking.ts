import type { ExplainedSentence, Explanation, Reason, ReasonCode, Span } from '../../domain.js';
import { analyzeText } from '../../text/analyze-text.js';
import { textWithin } from '../../text/text-within.js';
import { textOf } from '../compose/quotation.js';
import { lacksValue } from '../question/lacks-value.js';
import type { Query, QueryTerm } from '../question/query.js';
import type { Candidate } from '../ranking/candidate.js';
import type { SearchResult } from '../ranking/search-result.js';
import { answeringFacts } from '../ranking/type-features.js';
import { weighFamilies } from './reason-families.js';

/** Sentences beside the first whose reasons are told. */
const runnersUp = 2;

/** Share from which on a reason is worth a person's time. */
const leastShare = 0.01;

/** Words that are named for one reason. */
const wordLimit = 8;

export interface ExplainOptions {
  /** The sentence that was quoted, or the nearest one. */
  readonly first: Candidate;
  /** Confidence from which a sentence is given as the answer. */
  readonly threshold: number;
}

/**
 * Tells why a search put a sentence first, in families of what was looked at and in words as they are written. Pure.
 */
export function explainRanking(result: SearchResult, { first, threshold }: ExplainOptions): Explanation {
  const { query, ranked, encoder } = result;
  const others = ranked.filter((candidate) => !isSamePlace(candidate, first)).slice(0, runnersUp);
  const held = new Set(first.hit.passage.terms[first.index]);
  const wordsOf = (terms: readonly QueryTerm[]) => unique(terms.map(({ start, end }) => query.text.slice(start, end)));
  return {
    answerType: query.answerType,
    words: wordsOf(query.terms),
    matched: wordsOf(query.terms.filter(({ term }) => held.has(term))),
    missing: wordsOf(query.terms.filter(({ term }) => !held.has(term))),
    threshold,
    ...(encoder !== undefined && { meaning: { encoder, question: query.text } }),
    sentences: [first, ...others].map((candidate) => explainSentence(candidate, result)),
  };
}

function isSamePlace(a: Candidate, b: Candidate): boolean {
  return a.hit.id === b.hit.id && a.index === b.index;
}

function explainSentence(candidate: Candidate, result: SearchResult): ExplainedSentence {
  const { article } = candidate.hit;
  const words = wordsByReason(candidate, result);
  const parts = [...weighFamilies(candidate.features, result.weights)];
  const total = parts.reduce((sum, [, part]) => sum + Math.abs(part), 0);
  const reasons = parts
    .map(([code, part]): Reason => ({ code, words: words[code] ?? [], share: part / total }))
    .filter(({ share }) => Math.abs(share) >= leastShare)
    .sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
  return { article: article.name, title: article.title, quote: textOf(candidate), score: candidate.score, reasons };
}

/** What can be shown of a reason: words of the sentence, or for `heading` of the heading and the title. */
function wordsByReason(
  candidate: Candidate,
  { query, factMatches }: SearchResult,
): Partial<Record<ReasonCode, readonly string[]>> {
  const { hit, sentence } = candidate;
  const quote = textOf(candidate);
  const words = sharedWords(quote, query);
  const wordsOf = (kind: QueryTerm['kind']) =>
    asWritten(words.filter(({ asked }) => asked.some((term) => term.kind === kind)));
  const textIn = (span: Span) => textWithin({ text: quote, start: sentence.start }, span);
  const facts = hit.facts.filter((fact) => fact.sentence === sentence.ordinal);
  const types = answeringFacts[query.answerType] ?? [];
  const best = facts.toSorted((a, b) => (factMatches.get(b) ?? 0) - (factMatches.get(a) ?? 0))[0];
  return {
    words: wordsOf('word'),
    names: wordsOf('name'),
    numbers: wordsOf('number'),
    phrase: asWritten(words),
    heading: asWritten(sharedWords(`${hit.heading ?? ''}\n${hit.article.title}`, query)),
    type: unique(
      facts
        .filter(({ type }) => types.includes(type))
        .map(textIn)
        .filter((value) => lacksValue(query, value)),
    ),
    fact: best && (factMatches.get(best) ?? 0) > 0 ? [textIn(best)] : [],
  };
}

interface SharedWord {
  readonly written: string;
  /** What the word is in the question. */
  readonly asked: readonly QueryTerm[];
}

/** Words of a text that are words of the question, as the text writes them. */
function sharedWords(text: string, query: Query): SharedWord[] {
  return analyzeText(text, query.language).flatMap(({ start, end, term }) => {
    const asked = query.terms.filter((own) => own.term === term);
    return asked.length > 0 ? [{ written: text.slice(start, end), asked }] : [];
  });
}

/** Each spelling once. */
function asWritten(words: readonly SharedWord[]): string[] {
  return unique(words.map(({ written }) => written));
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)].slice(0, wordLimit);
}
