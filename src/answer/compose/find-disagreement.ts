import { analyzeText } from '../../text/analyze-text.js';
import { packOf } from '../../text/languages/language-packs.js';
import type { Candidate } from '../ranking/candidate.js';
import { sharedPart, termsOf } from '../ranking/same-statement.js';
import type { SearchResult } from '../ranking/search-result.js';
import { quotationLimit, textOf } from './quotation.js';
import { areApart } from './values/compare-values.js';
import { type AnswerValue, readValue } from './values/read-value.js';

/** Likelihood, as a share of the best candidate's, from which one can contradict it. */
const likelyEnough = 0.3;

/** Candidates that are looked at. */
const lookedAt = 20;

/** Share of the question's terms that both sentences must have. */
const leastAsked = 0.6;

/**
 * Share of their other words that two sentences must have in common: more for names, which are the least alike by
 * chance.
 */
const leastShared = { number: 0.4, date: 0.5, name: 0.6 } as const;

/**
 * The best candidate, and those of other articles that say the same of the same thing with another number, date or
 * name; none where no article contradicts it. Strict, since a difference that is none is worse than one unseen: the
 * sentences must share the question's words and most others, and name no other person, place, number or time.
 */
export function findDisagreement(result: SearchResult): Candidate[] {
  const [best] = result.ranked;
  const value = best && readValue(best, result);
  if (!best || !value) return [];
  const own = statementOf(best, value, result);
  const found: { readonly candidate: Candidate; readonly value: AnswerValue }[] = [{ candidate: best, value }];
  for (const candidate of result.ranked.slice(1, lookedAt)) {
    if (found.length === quotationLimit) break;
    if (Math.exp(candidate.score - best.score) < likelyEnough) break;
    const isHeard = found.some((other) => other.candidate.hit.article.id === candidate.hit.article.id);
    const other = isHeard ? undefined : readValue(candidate, result);
    if (!other || !found.every((heard) => areApart(heard.value, other))) continue;
    if (isSameThing(own, statementOf(candidate, other, result))) found.push({ candidate, value: other });
  }
  return found.length > 1 ? found.map(({ candidate }) => candidate) : [];
}

/** What a sentence says around the value that it gives. */
interface Statement {
  readonly kind: AnswerValue['kind'];
  /** Terms of the question that it has. */
  readonly asked: ReadonlySet<string>;
  readonly questionLength: number;
  /** Its content words. */
  readonly words: ReadonlySet<string>;
  /** Those that are names; in a language that writes nouns with capitals, those of people, bodies and places. */
  readonly names: readonly string[];
  readonly numbers: ReadonlySet<string>;
  /** All that its passage speaks of. */
  readonly about: ReadonlySet<string>;
}

function statementOf(candidate: Candidate, { fact, kind }: AnswerValue, { query }: SearchResult): Statement {
  const { hit, sentence } = candidate;
  const text = textOf(candidate);
  const names = hit.facts.filter(
    ({ type, sentence: ordinal }) =>
      ordinal === sentence.ordinal && (type === 'person' || type === 'organization' || type === 'place'),
  );
  const hasNounCapitals = packOf(query.language)?.writing.capitals === 'nouns';
  const isCapitalised = (start: number) => start > 0 && !hasNounCapitals && /^\p{Lu}/u.test(text.slice(start));
  const around = analyzeText(text, hit.article.language)
    .map((word) => ({ ...word, at: sentence.start + word.start }))
    .filter(({ at }) => at < fact.start || at >= fact.end)
    .filter(({ isStop }) => !isStop);
  const isName = (start: number, at: number) =>
    isCapitalised(start) || names.some((name) => at >= name.start && at < name.end);
  const terms = new Set(termsOf(candidate));
  return {
    kind,
    asked: new Set(query.terms.flatMap(({ term }) => (terms.has(term) ? [term] : []))),
    questionLength: query.terms.length,
    words: new Set(around.map(({ term }) => term)),
    names: around.filter(({ start, at }) => isName(start, at)).map(({ term }) => term),
    numbers: new Set(around.filter(({ word }) => /\p{N}/u.test(word)).map(({ term }) => term)),
    about: new Set([...hit.passage.terms.flat(), ...hit.titleTerms, ...hit.headingTerms]),
  };
}

function isSameThing(a: Statement, b: Statement): boolean {
  return (
    a.kind === b.kind &&
    a.asked.size >= leastAsked * a.questionLength &&
    sharedPart(a.asked, b.asked) === 1 &&
    sharedPart(a.numbers, b.numbers) === 1 &&
    a.names.every((name) => b.about.has(name)) &&
    b.names.every((name) => a.about.has(name)) &&
    sharedPart(a.words, b.words) >= leastShared[a.kind]
  );
}
