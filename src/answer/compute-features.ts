import type { Fact, Span } from '../domain.js';
import type { PassageHit } from '../store/store.js';
import type { Features } from './candidate.js';
import { cuesOf } from './cue-words.js';
import { createLikeness, type Likeness } from './likeness.js';
import {
  bm25,
  coverage,
  indexTerms,
  inverseFrequency,
  matchTerms,
  type TermMatch,
  type TermWeights,
  weighTerms,
} from './match-terms.js';
import type { Query, QueryTerm } from './query.js';
import { computeTypeFeatures } from './type-features.js';
import { noVectors, type WordVectors } from './word-vectors.js';

/** What is the same for all sentences of one question. */
export interface FeatureContext {
  readonly query: Query;
  readonly weights: TermWeights;
  /** The same weights, with 0 for the terms that are not of the kind. */
  readonly weightsByKind: Readonly<Record<QueryTerm['kind'], readonly number[]>>;
  readonly verbWeights: readonly number[];
  readonly likeness: Likeness;
  /** Share of the question's weight that the passages found of an article hold together, by the article's id. */
  readonly inArticles: ReadonlyMap<string, number>;
  /** Terms of an average sentence of the index. */
  readonly averageLength: number;
  /** How well a fact answers to the question's subject, 0 to 1; absent facts do not. */
  readonly factMatches: ReadonlyMap<Fact, number>;
}

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
}

/** The language whose words the vectors know. */
const vectorLanguage = 'en';

/** Whether the words of a query can be told to be like others. */
export const hasVectors = ({ language }: Query): boolean => language === vectorLanguage;

export const contextOf = ({
  query,
  frequencies,
  passages,
  averageLength,
  factMatches,
  hits,
  vectors,
}: QuestionFigures): FeatureContext => {
  const weights = weighTerms(frequencies, passages);
  const weightsOf = (wanted: QueryTerm['kind']) =>
    query.terms.map(({ kind }, term) => (kind === wanted ? (weights.idf[term] ?? 0) : 0));
  const weightsByKind = { name: weightsOf('name'), number: weightsOf('number'), word: weightsOf('word') };
  const likeness = createLikeness(query, weights.idf, hasVectors(query) ? vectors : noVectors);
  return {
    query,
    weights,
    weightsByKind,
    verbWeights: weights.idf.map((idf, term) => (query.terms[term]?.isVerb ? idf : 0)),
    likeness,
    inArticles: coverArticles(query, weights, hits),
    averageLength,
    factMatches,
  };
};

const coverArticles = (query: Query, { idf }: TermWeights, hits: readonly PassageHit[]): Map<string, number> => {
  const index = indexTerms(query);
  const held = new Map<string, Set<number>>();
  for (const { article, passage, titleTerms } of hits) {
    const terms = held.get(article.id) ?? new Set<number>();
    held.set(article.id, terms);
    for (const run of [titleTerms, ...passage.terms]) {
      for (const word of run) {
        const term = index.get(word);
        if (term !== undefined) terms.add(term);
      }
    }
  }
  return new Map([...held].map(([id, terms]) => [id, shareOf(idf, (term) => (terms.has(term) ? 1 : 0))]));
};

/** Features of each sentence of a passage, in their order. Pure: the same arguments give the same values. */
export const computeFeatures = (hit: PassageHit, context: FeatureContext): Features[] => {
  const { query, weights, averageLength } = context;
  const { passage } = hit;
  const index = indexTerms(query);
  const matches = passage.terms.map((terms) => matchTerms(index, terms));
  const inPassage = coverage(weights.idf, ...matches);
  const inTitle = coverage(weights.idf, matchTerms(index, hit.titleTerms));
  const inHeading = coverage(weights.idf, matchTerms(index, hit.headingTerms));
  const localWeights = query.terms.map((_, term) =>
    inverseFrequency(matches.length, matches.filter(({ counts }) => (counts[term] ?? 0) > 0).length),
  );
  const likenesses = passage.terms.map((terms) => context.likeness(terms));
  const alike = likenesses.map((likeness, at) => likeness.nearest((term) => (matches[at]?.counts[term] ?? 0) > 0));
  const inPassageAlike = shareOf(weights.idf, (term) => Math.max(0, ...alike.map((each) => each[term] ?? 0)));
  const back = cuesOf(query.language).back;
  const textOf = ({ start, end }: Span) => passage.text.slice(start - passage.start, end - passage.start);
  return passage.sentences.map((sentence, at): Features => {
    const own = matches[at] ?? matchTerms(index, []);
    const terms = passage.terms[at] ?? [];
    const covered = coverage(weights.idf, own);
    const gain = (other: number) => {
      const match = matches[other];
      return match && other !== at ? coverage(weights.idf, own, match) - covered : 0;
    };
    const near = alike[at] ?? new Float64Array();
    const before = alike[at - 1] ?? new Float64Array(near.length);
    const isMissing = (term: number) => (own.counts[term] ?? 0) === 0;
    const likeness = likenesses[at] ?? context.likeness(terms);
    const [ofKind, ofKinds] = likeness.ofKind();
    const facts = hit.facts.filter((fact) => fact.sentence === sentence.ordinal);
    const typed = computeTypeFeatures(query, { text: textOf(sentence), terms, facts, textOf });
    const length = Math.log(Math.max(terms.length, 1) / averageLength);
    // Written out whole, without spreading: hundreds are made for each question, and this is several times faster.
    return {
      coverage: covered,
      bm25: bm25(weights, own, averageLength),
      heaviestMissing: heaviestMissing(weights, own),
      missing: own.counts.filter((count) => count === 0).length / Math.max(1, own.counts.length),
      names: coverage(context.weightsByKind.name, own),
      numbers: coverage(context.weightsByKind.number, own),
      otherWords: coverage(context.weightsByKind.word, own),
      near: nearness(own),
      phrase: phraseLength(own) / Math.max(2, query.terms.length),
      partial: partialCoverage(query, weights, own, terms),
      verbs: coverage(context.verbWeights, own),
      alike: shareOf(weights.idf, (term) => near[term] ?? 0),
      missingAlike: shareOf(weights.idf, (term) => (isMissing(term) ? Math.max(0, (near[term] ?? 0) - unlike) : 0)),
      leastAlike: near.length > 0 ? Math.min(...near) : 0,
      topic: likeness.topic(),
      passageAlike: inPassageAlike,
      previousAlike: shareOf(weights.idf, (term) => Math.max(0, (before[term] ?? 0) - (near[term] ?? 0))),
      localAlike: shareOf(localWeights, (term) => near[term] ?? 0),
      ofKind,
      ofKinds,
      local: coverage(localWeights, own),
      withPrevious: gain(at - 1),
      withNext: gain(at + 1),
      withFirst: gain(0),
      passage: inPassage,
      passageBm25: weights.total > 0 ? hit.bm25 / weights.total : 0,
      article: context.inArticles.get(hit.article.id) ?? 0,
      title: inTitle,
      heading: inHeading,
      refersBack: back.has(terms[0] ?? '') ? gain(at - 1) : 0,
      newPerson: typed.newPerson,
      newOrganization: typed.newOrganization,
      newPlace: typed.newPlace,
      newDate: typed.newDate,
      newQuantity: typed.newQuantity,
      newNumber: typed.newNumber,
      many: typed.many,
      newName: typed.newName,
      reason: typed.reason,
      definition: typed.definition,
      fact: Math.max(0, ...facts.map((fact) => context.factMatches.get(fact) ?? 0)),
      focus:
        query.focus.length > 0 ? query.focus.filter((term) => terms.includes(term)).length / query.focus.length : 0,
      first: at === 0 ? 1 : 0,
      short: Math.max(0, -length),
      long: Math.max(0, length),
    };
  });
};

/** Cosine up to which words that differ say nothing of each other. */
const unlike = 0.3;

/** Mean of a value of each term, 0 to 1, by the terms' weights. */
const shareOf = (weights: readonly number[], valueAt: (term: number) => number): number => {
  let held = 0;
  let total = 0;
  for (let term = 0; term < weights.length; term += 1) {
    const weight = weights[term] ?? 0;
    total += weight;
    held += weight * valueAt(term);
  }
  return total > 0 ? held / total : 0;
};

const heaviestMissing = ({ idf, heaviest }: TermWeights, match: TermMatch): number =>
  heaviest > 0 ? Math.max(0, ...idf.filter((_, term) => (match.counts[term] ?? 0) === 0)) / heaviest : 0;

/** Terms within which two words of the question that follow each other count as near. */
const nearWithin = 4;

/** Share of the pairs of neighbouring query terms that stand near each other, in their order. */
const nearness = ({ places, counts }: TermMatch): number => {
  if (counts.length < 2) return 0;
  const pairs = new Set<number>();
  for (const [i, [term, at]] of places.entries()) {
    for (let j = i + 1; j < places.length; j += 1) {
      const [next, nextAt] = places[j] ?? [0, Number.POSITIVE_INFINITY];
      if (nextAt - at > nearWithin) break;
      if (next === term + 1) pairs.add(term);
    }
  }
  return pairs.size / (counts.length - 1);
};

/** The longest run of query terms in their order with at most one other word between; 0 where it is a single term. */
const phraseLength = ({ places }: TermMatch): number => {
  let longest = 0;
  let run = 1;
  for (const [i, [term, at]] of places.entries()) {
    const [before, beforeAt] = places[i - 1] ?? [-2, -2];
    run = term === before + 1 && at - beforeAt <= 2 ? run + 1 : 1;
    if (run > 1) longest = Math.max(longest, run);
  }
  return longest;
};

/** Letters that two terms must share from their start to count as akin ("invas" ~ "invad"). */
const akinLetters = 4;

/** Letters of the shorter of two words from which on it counts as a part of the longer: "Wandel", "Klimawandel". */
const partLetters = 5;

const isPartOf = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= partLetters && (long.startsWith(short) || long.endsWith(short));
};

/** Weight of the missing terms that the sentence holds something akin to, as a share of all weight. */
const partialCoverage = (query: Query, weights: TermWeights, match: TermMatch, terms: readonly string[]): number => {
  let held = 0;
  for (const [index, { term, kind }] of query.terms.entries()) {
    if ((match.counts[index] ?? 0) > 0 || kind === 'number' || term.length <= akinLetters) continue;
    const stem = term.slice(0, Math.max(akinLetters, Math.ceil(term.length * 0.7)));
    if (terms.some((other) => other.startsWith(stem) || isPartOf(term, other))) held += weights.idf[index] ?? 0;
  }
  return weights.total > 0 ? held / weights.total : 0;
};
