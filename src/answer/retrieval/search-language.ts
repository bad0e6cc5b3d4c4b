import type { Encoder, Language, TakeStep } from '../../domain.js';
import type { Holdings } from '../../store/holdings.js';
import type { IndexStats, PassageHit } from '../../store/passage-index.js';
import { confidenceOf } from '../decision/confidence.js';
import type { MeaningModel, Model } from '../decision/model.js';
import type { Query } from '../question/query.js';
import { answerAsked } from '../ranking/answer-asked.js';
import { chooseSection } from '../ranking/choose-section.js';
import { contextOf, hasVectors } from '../ranking/feature-context.js';
import { handOn } from '../ranking/hand-on.js';
import { impliedTerms } from '../ranking/implied-terms.js';
import { isNamedAbove } from '../ranking/is-named-above.js';
import { matchFacts } from '../ranking/match-facts.js';
import { rankCandidates } from '../ranking/rank-candidates.js';
import type { SearchResult } from '../ranking/search-result.js';
import { answeringFacts } from '../ranking/type-features.js';

/**
 * Passages whose sentences are ranked: 40 hold the right one as often as 60 in our measurements, for 99.3 of 100
 * questions.
 */
const passageLimit = 40;

/** How sure it is that an article answers a question that it asks itself, right behind it. */
const askedConfidence = 0.9;

/** How sure it is that what stands right under a heading answers a question that says the heading and nothing else. */
const namedConfidence = 0.6;

export interface SearchOptions {
  /** `Article.name`s that may answer; all of the holdings where absent. */
  readonly articles?: readonly string[] | undefined;
  /** Language of the articles that may answer; any where absent. */
  readonly language?: Language | undefined;
  readonly model: Pick<Model, 'ranking' | 'decision' | 'vectors' | 'meaning'>;
  /** Compares meanings beside words; words alone where absent. Its vectors are complete (see `IndexStats.encoders`). */
  readonly encoder?: Encoder | undefined;
  /** Whether the articles are in another language than what was asked. */
  readonly isAcross?: boolean;
  /** Takes each step; by default nobody looks how long one takes. */
  readonly take?: TakeStep;
}

/**
 * Sentences nearest in meaning whose passages are ranked as well.
 */
const nearestSentences = 20;

/**
 * Retrieves the passages that share words with the query, and with an encoder those near it in meaning, and ranks their
 * sentences. Rejects as the encoder does.
 */
export async function searchLanguage(
  holdings: Holdings,
  stats: IndexStats,
  asked: Query,
  { articles, language, model, encoder, isAcross = false, take = (_, work) => work() }: SearchOptions,
): Promise<SearchResult> {
  const weights = encoder ? model.meaning[meaningCase(asked, isAcross)] : model;
  const terms = asked.terms.map(({ term }) => term);
  const { meaning, counted, hits } = await take('search', async () => {
    const [meaning] = encoder ? await encoder.vectors('question', [asked.text]) : [];
    const { hits, frequencies: counted } = await holdings.index.searchCounted({
      terms,
      ...(articles && { articles }),
      ...(language !== undefined && { languages: [language] }),
      limit: passageLimit,
      ...(encoder && meaning && { meaning: { encoder: encoder.id, vector: meaning, limit: nearestSentences } }),
    });
    return { meaning, counted, hits };
  });
  const query = withLightKind(asked, counted, hits);
  const frequencies = withImplied(query, counted, hits);
  const { factMatches, ranked, isAsked } = take('rank', () => {
    const factMatches = matchFacts(query, hits);
    const context = contextOf({
      query,
      frequencies,
      passages: stats.passages,
      averageLength: stats.terms / Math.max(1, stats.sentences),
      factMatches,
      hits,
      vectors: model.vectors,
      meaning,
    });
    const ranking = handOn(chooseSection(rankCandidates(hits, context, weights.ranking), query), query);
    return { factMatches, ...answerAsked(ranking, query) };
  });
  const likely = confidenceOf(
    {
      query,
      frequencies,
      passages: stats.passages,
      articles: language === undefined ? stats.articles : (stats.languages[language] ?? 0),
      hasVectors: hasVectors(query),
    },
    ranked,
    weights.decision,
  );
  const least = isAsked ? askedConfidence : ranked[0] && isNamedAbove(ranked[0], query) ? namedConfidence : 0;
  const confidence = Math.max(likely, least);
  return {
    query,
    ranked,
    confidence,
    weights: weights.ranking,
    frequencies,
    factMatches,
    ...(encoder && { encoder: encoder.id }),
  };
}

/** What no article says but the columns of a table or a name of its kind answers is known all the same, as often. */
function withImplied(query: Query, frequencies: readonly number[], hits: readonly PassageHit[]): readonly number[] {
  if (frequencies.every((count) => count > 0)) return frequencies;
  const answered = hits.flatMap(({ passage }) => [
    ...new Set(passage.terms.flatMap((_, at) => impliedTerms(query, passage, at))),
  ]);
  return frequencies.map((count, at) => count || answered.filter((term) => term === query.terms[at]?.term).length);
}

/** "In which *city*": a kind that no article mentions only asks, where something of its type is told. */
function withLightKind(query: Query, frequencies: readonly number[], hits: readonly PassageHit[]): Query {
  const { terms, head, answerType } = query;
  const types = answeringFacts[answerType] ?? [];
  const isTold = hits.some(({ facts }) => facts.some(({ type }) => types.includes(type)));
  const isUnsaid = ({ term }: Query['terms'][number], at: number) => term === head && frequencies[at] === 0;
  const isNamed = answerType === 'place' || answerType === 'person' || answerType === 'organization';
  if (!isNamed || !isTold || terms.length < 2 || !terms.some(isUnsaid)) return query;
  return {
    ...query,
    terms: terms.map((term, at) => (isUnsaid(term, at) ? { ...term, isLight: true as const } : term)),
  };
}

/** Which weights of meanings are for a query. */
function meaningCase(query: Query, isAcross: boolean): keyof MeaningModel {
  return isAcross ? 'across' : hasVectors(query) ? 'withLikeness' : 'withoutLikeness';
}
