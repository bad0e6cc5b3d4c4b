import type { PassageHit } from '../../store/passage-index.js';
import type { Query } from '../question/query.js';
import { type Candidate, type Features, featureNames } from '../ranking/candidate.js';
import { fewestPassages, shareOf, weighTerms } from '../ranking/match-terms.js';

/** What the decision looks at beside the features of the best candidate. */
const listNames = [
  'bias',
  // The best candidate's share of a softmax over the first twenty, and the share of all those of its article and
  // passage.
  'share',
  'lead',
  'articleShare',
  'articleHits',
  'passageShare',
  'score',
  // The question: how much of it no article holds, how long it is, how rare its words are.
  'unknown',
  'fewTerms',
  'meanRarity',
  'maxRarity',
  'totalRarity',
  // What the best candidate leaves unsaid.
  'namesAbsent',
  'namesMissing',
  'numbersMissing',
  'hasName',
  'isTyped',
  // Whether words can't be told to be alike, as in languages without vectors.
  'withoutVectors',
  // How much nearer in meaning another of the first twenty is: 0, or less.
  'meaningLead',
] as const;

export const decisionNames = [...listNames, ...featureNames] as const;

export type DecisionName = (typeof decisionNames)[number];
export type DecisionWeights = Readonly<Record<DecisionName, number>>;

/** A candidate as far as deciding looks at it. */
export interface ScoredCandidate {
  readonly features: Features;
  readonly score: number;
  /** Ids that tell articles and passages apart. */
  readonly article: string;
  readonly passage: number;
  /** Share of the question's names that stand nowhere in the passage, its heading and its title. */
  readonly namesAbsent: number;
}

/** What is asked, and how much of the index holds its words. */
export interface DecisionContext {
  readonly query: Query;
  /** In how many of the index's `passages` each of the query's terms stands. */
  readonly frequencies: readonly number[];
  readonly passages: number;
  /** Articles that were searched. */
  readonly articles: number;
  readonly hasVectors: boolean;
}

/** Candidates that are looked at, and those of them whose articles are counted. */
export const softmaxCandidates = 20;
const countedCandidates = 10;

/**
 * Share of the candidates, 0 to 1, that are usually of the best one's article where it answers and many articles are
 * searched.
 */
const usualShare = 0.75;

/** Values for the ranked candidates of a query, best first; undefined where there are none. Most are about 0 to 1. */
export function decisionValues(
  { query, frequencies, passages, articles, hasVectors }: DecisionContext,
  ranked: readonly ScoredCandidate[],
): DecisionWeights | undefined {
  const [best, second] = ranked;
  if (!best) return undefined;
  const { features } = best;
  const first = ranked.slice(0, softmaxCandidates).map((candidate) => ({
    ...candidate,
    power: Math.exp(candidate.score - best.score),
  }));
  const total = sum(first.map(({ power }) => power));
  const powerShare = (own: typeof first) => sum(own.map(({ power }) => power)) / total;
  const counted = first.slice(0, countedCandidates);
  // Among few articles it says little that one of them has most of the words.
  const choice = 1 - 1 / Math.max(1, articles);
  const amongMany = (share: number) => choice * share + (1 - choice) * usualShare;
  const ofArticle = (of: typeof first) => of.filter(({ article }) => article === best.article);
  const passageCount = Math.max(passages, fewestPassages);
  const { idf } = weighTerms(frequencies, passageCount, query.terms);
  const rarities = idf.map((weight) => weight / Math.log(1 + passageCount));
  const has = (kind: 'name' | 'number') => query.terms.some((term) => term.kind === kind);
  return {
    bias: 1,
    share: 1 / total,
    lead: Math.min(3, best.score - (second?.score ?? best.score - 3)) / 3,
    articleShare: amongMany(powerShare(ofArticle(first))),
    articleHits: amongMany(ofArticle(counted).length / counted.length),
    passageShare: powerShare(first.filter(({ passage }) => passage === best.passage)),
    score: best.score / 10,
    unknown: shareOf(idf, (term) => (frequencies[term] === 0 && !query.terms[term]?.isLight ? 1 : 0)),
    fewTerms: 1 / Math.max(1, query.terms.length),
    meanRarity: sum(rarities) / Math.max(1, rarities.length),
    maxRarity: Math.max(0, ...rarities),
    totalRarity: sum(rarities) / 5,
    namesAbsent: best.namesAbsent,
    namesMissing: has('name') ? 1 - features.names : 0,
    numbersMissing: has('number') ? 1 - features.numbers : 0,
    hasName: has('name') ? 1 : 0,
    isTyped: query.answerType === 'other' ? 0 : 1,
    withoutVectors: hasVectors ? 0 : 1,
    meaningLead: features.meaning - Math.max(...first.map((other) => other.features.meaning)),
    ...features,
    // A list of what was asked for is as good as a fact by that name.
    fact: Math.max(features.fact, features.many * features.focus),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** What deciding looks at beside features and score. */
export function placeOf(
  query: Query,
  { hit }: Pick<Candidate, 'hit'>,
): Pick<ScoredCandidate, 'article' | 'passage' | 'namesAbsent'> {
  return {
    article: hit.article.id,
    passage: hit.id,
    namesAbsent: absentNames(query, hit),
  };
}

function absentNames(query: Query, { passage, titleTerms, headingTerms }: PassageHit): number {
  const names = query.terms.filter(({ kind }) => kind === 'name');
  if (names.length === 0) return 0;
  const isHeld = (term: string) => [titleTerms, headingTerms, ...passage.terms].some((run) => run.includes(term));
  return names.filter(({ term }) => !isHeld(term)).length / names.length;
}
