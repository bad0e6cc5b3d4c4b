import type { Fact, Span } from '../domain.js';
import type { PassageHit } from '../store/store.js';
import type { Features } from './candidate.js';
import { cuesOf } from './cue-words.js';
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

/** What is the same for all sentences of one question. */
export interface FeatureContext {
  readonly query: Query;
  readonly weights: TermWeights;
  /** The same weights, with 0 for the terms that are not of the kind. */
  readonly weightsByKind: Readonly<Record<QueryTerm['kind'], readonly number[]>>;
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
}

export const contextOf = ({
  query,
  frequencies,
  passages,
  averageLength,
  factMatches,
}: QuestionFigures): FeatureContext => {
  const weights = weighTerms(frequencies, passages);
  const weightsOf = (wanted: QueryTerm['kind']) =>
    query.terms.map(({ kind }, term) => (kind === wanted ? (weights.idf[term] ?? 0) : 0));
  const weightsByKind = { name: weightsOf('name'), number: weightsOf('number'), word: weightsOf('word') };
  return { query, weights, weightsByKind, averageLength, factMatches };
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
      local: coverage(localWeights, own),
      withPrevious: gain(at - 1),
      withNext: gain(at + 1),
      withFirst: gain(0),
      passage: inPassage,
      passageBm25: weights.total > 0 ? hit.bm25 / weights.total : 0,
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

/** Weight of the missing terms that the sentence holds something akin to, as a share of all weight. */
const partialCoverage = (query: Query, weights: TermWeights, match: TermMatch, terms: readonly string[]): number => {
  let held = 0;
  for (const [index, { term, kind }] of query.terms.entries()) {
    if ((match.counts[index] ?? 0) > 0 || kind === 'number' || term.length <= akinLetters) continue;
    const stem = term.slice(0, Math.max(akinLetters, Math.ceil(term.length * 0.7)));
    if (terms.some((other) => other.startsWith(stem))) held += weights.idf[index] ?? 0;
  }
  return weights.total > 0 ? held / weights.total : 0;
};
