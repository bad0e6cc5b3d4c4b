import { placeOf, type ScoredCandidate } from '../src/answer/decision/decision-values.js';
import type { Model } from '../src/answer/decision/model.js';
import type { Query } from '../src/answer/question/query.js';
import { type Candidate, type Features, featureNames } from '../src/answer/ranking/candidate.js';
import { hasVectors } from '../src/answer/ranking/feature-context.js';
import { formulateQuery } from '../src/answer/retrieval/formulate-query.js';
import { searchLanguage } from '../src/answer/retrieval/search-language.js';
import { translateQuery } from '../src/answer/retrieval/translate-query.js';
import type { Encoder, Language, Scope } from '../src/domain.js';
import { importArticles } from '../src/library/import-articles.js';
import { makeAllVectors } from '../src/library/make-vectors.js';
import type { Holdings } from '../src/store/holdings.js';
import { openSqliteStore } from '../src/store/sqlite/open-sqlite-store.js';
import type { Store } from '../src/store/store.js';
import { textWithin } from '../src/text/text-within.js';
import type { RankingExample } from './fit-ranker.js';
import type { Corpus, LabelledQuestion } from './read-squad.js';

/** A question with its candidates, as the program itself sees them. */
export interface RankedQuestion {
  readonly asked: LabelledQuestion;
  readonly query: Query;
  readonly features: readonly Features[];
  /** Where each candidate stands. */
  readonly places: readonly Pick<ScoredCandidate, 'article' | 'passage' | 'namesAbsent'>[];
  readonly frequencies: readonly number[];
  /** Passages of the index. */
  readonly passages: number;
  readonly articles: number;
  readonly hasVectors: boolean;
  readonly example: RankingExample;
}

/** A store in memory that holds the corpus, with the vectors of an encoder where there is one. */
export async function openCorpus({ files }: Corpus, encoder?: Encoder): Promise<Store> {
  const store = await openSqliteStore({ file: ':memory:', now: () => new Date(0), owner: 'training' });
  const options = { collection: 'corpus', now: new Date(0).toISOString(), keepsSources: false };
  const report = await importArticles(store.shelves, files, options);
  if (report.refused.length > 0) throw new Error(`refused: ${JSON.stringify(report.refused)}`);
  if (encoder) await makeAllVectors(store.shelves, encoder);
  return store;
}

/** Reads all that a store holds. */
export async function holdAll(store: Store): Promise<Holdings> {
  return store.holdings(Object.keys(await store.shelves.collections()));
}

export interface CollectOptions {
  readonly model: Model;
  readonly questions: readonly LabelledQuestion[];
  /** Where each question may look; everywhere by default. */
  readonly scope?: (question: LabelledQuestion) => Scope;
  /** Candidates kept of each question, best first by the present weights; the right ones are kept in any case. */
  readonly keep: number;
  /** Compares meanings; the store was opened with it. */
  readonly encoder?: Encoder | undefined;
  /** Language of the articles, where it isn't that of the questions. */
  readonly held?: Language;
}

export async function collectExamples(store: Store, options: CollectOptions): Promise<RankedQuestion[]> {
  const holdings = await holdAll(store);
  const stats = await holdings.index.stats();
  const collected: RankedQuestion[] = [];
  for (const asked of options.questions) {
    const { model, encoder, held } = options;
    const own = await formulateQuery(holdings, stats, asked.question, asked.language ?? 'en');
    const query = (held !== undefined && translateQuery(own, held, true)) || own;
    const { ranked, frequencies } = await searchLanguage(holdings, stats, query, {
      articles: options.scope?.(asked).articles,
      language: held ?? asked.language,
      model,
      encoder,
      isAcross: held !== undefined,
    });
    const isRight = createJudge(ranked, asked);
    const kept = ranked.filter((candidate, rank) => rank < options.keep || isRight(candidate));
    const features = kept.map((candidate) => candidate.features);
    collected.push({
      asked,
      query,
      features,
      places: kept.map((candidate) => placeOf(query, candidate)),
      frequencies,
      passages: stats.passages,
      articles: asked.language ? (stats.languages[held ?? asked.language] ?? 0) : stats.articles,
      hasVectors: hasVectors(query),
      example: {
        group: asked.group,
        rows: features.map((values) => Float64Array.from(featureNames, (name) => values[name])),
        right: kept.map(isRight),
      },
    });
  }
  return collected;
}

/** Tells what answers a question: a sentence that covers the answer, wherever in its article the same words stand. */
function createJudge(ranked: readonly Candidate[], asked: LabelledQuestion): (candidate: Candidate) => boolean {
  const words = new Set(ranked.filter((candidate) => answers(candidate, asked)).map(wordsOf));
  return (candidate) => candidate.hit.article.name === asked.file && words.has(wordsOf(candidate));
}

function wordsOf({ hit, sentence }: Candidate): string {
  return textWithin(hit.passage, sentence);
}

function answers({ hit, sentence }: Candidate, { file, answers: spans }: LabelledQuestion): boolean {
  return hit.article.name === file && spans.some(({ start, end }) => sentence.start <= start && end <= sentence.end);
}
