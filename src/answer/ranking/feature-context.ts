import type { Fact } from '../../domain.js';
import type { IndexedPassage } from '../../store/indexed-article.js';
import type { PassageHit } from '../../store/passage-index.js';
import { monthTerms, termsOfDay } from '../question/day-terms.js';
import { isDating } from '../question/evidence-words.js';
import type { Query, QueryTerm } from '../question/query.js';
import { impliedTerms } from './implied-terms.js';
import { createLikeness, type Likeness } from './likeness.js';
import { indexTerms, matchTerms, shareOf, type TermMatch, type TermWeights, weighTerms } from './match-terms.js';
import type { WordVectors } from './word-vectors.js';

/** What is the same for all sentences of one question. */
export interface FeatureContext {
  readonly query: Query;
  /** Index of each of the query's terms. */
  readonly index: ReadonlyMap<string, number>;
  /** Where the query's terms stand in each sentence of a passage: looked for once. */
  readonly matchesOf: MatchPassage;
  readonly weights: TermWeights;
  /** The same weights, with 0 for the terms that are not of the kind. */
  readonly weightsByKind: Readonly<Record<QueryTerm['kind'], readonly number[]>>;
  readonly verbWeights: readonly number[];
  /** Undefined where no word can be told to be like another. */
  readonly likeness: Likeness | undefined;
  /** What the question means, as the encoder says; undefined where words alone are compared. */
  readonly meaning: Float32Array | undefined;
  /** Share of the question's weight that the passages found of an article hold together, by the article's id. */
  readonly inArticles: ReadonlyMap<string, number>;
  /** Terms of an average sentence of the index. */
  readonly averageLength: number;
  /** How well a fact answers to the question's subject, 0 to 1; absent facts do not. */
  readonly factMatches: ReadonlyMap<Fact, number>;
}

type MatchPassage = (passage: IndexedPassage) => readonly TermMatch[];

/** What is known of a question before its sentences are looked at. */
export interface QuestionFigures {
  readonly query: Query;
  /** In how many of the index's `passages` each of the query's terms stands. */
  readonly frequencies: readonly number[];
  readonly passages: number;
  readonly averageLength: number;
  readonly factMatches: ReadonlyMap<Fact, number>;
  /** All passages found, best first. */
  readonly hits: readonly PassageHit[];
  readonly vectors: WordVectors;
  readonly meaning?: Float32Array | undefined;
}

/** The language whose words the vectors know. */
const vectorLanguage = 'en';

/** Whether the words of a query can be told to be like others. */
export function hasVectors({ language }: Query): boolean {
  return language === vectorLanguage;
}

export function contextOf({
  query,
  frequencies,
  passages,
  averageLength,
  factMatches,
  hits,
  vectors,
  meaning,
}: QuestionFigures): FeatureContext {
  const weights = weighTerms(frequencies, passages, query.terms);
  const weightsOf = (wanted: QueryTerm['kind']) =>
    query.terms.map(({ kind }, term) => (kind === wanted ? (weights.idf[term] ?? 0) : 0));
  const weightsByKind = { name: weightsOf('name'), number: weightsOf('number'), word: weightsOf('word') };
  const index = indexTerms(query);
  const matchesOf = rememberMatches(query, index, datingTerms(query, hits));
  return {
    query,
    index,
    matchesOf,
    weights,
    weightsByKind,
    verbWeights: weights.idf.map((idf, term) => (query.terms[term]?.isVerb ? idf : 0)),
    likeness: hasVectors(query) ? createLikeness(query, weights.idf, vectors) : undefined,
    meaning,
    inArticles: coverArticles({ index, matchesOf, weights }, hits),
    averageLength,
    factMatches,
  };
}

/** What says when or in which version something is so that a passage says, beside its own words: terms. */
interface Dating {
  /** Of its heading. */
  readonly heading: readonly string[];
  /** Of its article's day, for what says no other year or month itself. */
  readonly day: readonly string[];
  readonly months: ReadonlySet<string>;
}

/**
 * Of each passage those of the question's numbers, months and words for versions that its heading says, or that date
 * its article.
 */
function datingTerms({ terms, language }: Query, hits: readonly PassageHit[]): ReadonlyMap<IndexedPassage, Dating> {
  const asked = terms.filter(({ kind, word }) => kind === 'number' || isDating(word, language));
  const dating = new Set(asked.map(({ term }) => term));
  return new Map(
    hits.map(({ article, passage, headingTerms }) => {
      const heading = headingTerms.filter((term) => dating.has(term));
      const isDatedOtherwise = article.publishedAt === undefined || headingTerms.some(isYear);
      const day = isDatedOtherwise || dating.size === 0 ? [] : termsOfDay(article.publishedAt, language);
      return [passage, { heading, day: day.filter((term) => dating.has(term)), months: monthTerms(language) }];
    }),
  );
}

function isYear(term: string): boolean {
  return /^[12]\d{3}$/.test(term);
}

function rememberMatches(
  query: Query,
  index: ReadonlyMap<string, number>,
  dating: ReadonlyMap<IndexedPassage, Dating>,
): MatchPassage {
  const known = new Map<IndexedPassage, readonly TermMatch[]>();
  return (passage) => {
    const before = known.get(passage);
    if (before) return before;
    const dated = dating.get(passage);
    const matches = passage.terms.map((terms, at) => {
      const implied = impliedTerms(query, passage, at);
      const added = dated ? [...dated.heading, ...dayOf(dated, terms), ...implied] : implied;
      return matchTerms(index, added.length > 0 ? [...added, ...terms] : terms);
    });
    known.set(passage, matches);
    return matches;
  };
}

/** What dates a sentence from its article's day: nothing where it says a year, the year alone where it says a month. */
function dayOf({ day, months }: Dating, terms: readonly string[]): readonly string[] {
  if (day.length === 0 || terms.some(isYear)) return [];
  return terms.some((term) => months.has(term)) ? day.filter(isYear) : day;
}

function coverArticles(
  { index, matchesOf, weights }: Pick<FeatureContext, 'index' | 'matchesOf' | 'weights'>,
  hits: readonly PassageHit[],
): Map<string, number> {
  const held = new Map<string, Set<number>>();
  for (const { article, passage, titleTerms } of hits) {
    const known = held.get(article.id);
    const terms = known ?? new Set<number>();
    if (!known) held.set(article.id, terms);
    for (const { places } of known ? matchesOf(passage) : [matchTerms(index, titleTerms), ...matchesOf(passage)]) {
      for (const place of places) terms.add(place[0]);
    }
  }
  return new Map([...held].map(([id, terms]) => [id, shareOf(weights.idf, (term) => (terms.has(term) ? 1 : 0))]));
}
