import type {
  AbstainedAnswer,
  AbstentionReason,
  Answer,
  Citation,
  CitedAnswer,
  Explanation,
  Language,
  RankedSentence,
  Scope,
} from '../domain.js';
import type { Store, StoreStats } from '../store/store.js';
import { detectLanguage } from '../text/detect-language.js';
import { abstentionWords } from '../words.js';
import type { Candidate } from './candidate.js';
import { citeQuotation } from './cite.js';
import { askParts } from './compose/ask-parts.js';
import { type Composition, composeAnswer } from './compose/compose-answer.js';
import { joinNeighbours, type Quotation, textOf } from './compose/quotation.js';
import { explainAbstention } from './explain-abstention.js';
import { explainRanking } from './explain-ranking.js';
import { readSubject } from './facts/read-subject.js';
import type { Model } from './model.js';
import type { Query } from './query.js';
import { type PreviousExchange, readFollowUp } from './read-follow-up.js';
import { readQuestion } from './read-question.js';
import { type SearchResult, searchLanguage } from './search-language.js';
import { translateQuery } from './translate-query.js';

export interface AnswerOptions {
  readonly id: string;
  readonly scope: Scope;
  /** Confidence from which a sentence is given as the answer, 0 to 1. */
  readonly minConfidence: number;
  readonly model: Model;
  /** Whether to say why: somebody may ask for it later. */
  readonly explains: boolean;
  readonly previous?: PreviousExchange | undefined;
  /** Milliseconds, for `tookMs`. */
  readonly clock: () => number;
}

/** Languages that are told apart in a question, whether or not an article is written in them. */
const questionLanguages: readonly Language[] = ['en', 'fr', 'ar', 'de', 'es'];

/** Answers a question with cited sentences of the store's articles, or abstains and says why. */
export const answerQuestion = async (store: Store, question: string, options: AnswerOptions): Promise<Answer> => {
  const began = options.clock();
  const stats = await store.stats();
  const subject = readSubject(question);
  const detected = languageOf(question, stats);
  // Such a question may be too short to tell by, but not by how it asks.
  const language = detected === 'und' && subject ? subject.language : detected;
  const readAs = options.previous && readFollowUp(question, options.previous, language);
  const text = readAs ?? question;
  const topic = (readAs === undefined ? subject : readSubject(readAs))?.topic;
  const search = (asked: string) => searchBest(store, stats, asked, language, options);
  const whole = await search(text);
  const composition = composeAnswer(whole, await askParts(text, language, search), options.minConfidence);
  const [first, ...more] = composition ? await citeAll(store, composition.quotations) : [];
  const result = first && composition ? composition.result : whole;
  const surest = (first && composition?.quotations[0]?.surest) || result?.ranked[0];
  const base = {
    id: options.id,
    question,
    ...(readAs !== undefined && { readAs }),
    ...(topic !== undefined && { topic }),
    corrections: whole?.query.corrections ?? [],
    language,
    confidence: result?.confidence ?? 0,
    ranked: (result?.ranked ?? []).slice(0, 5).map(rankedSentence),
    ...(options.explains && result && surest && { explanation: explanationOf(result, surest, options) }),
  };
  const answer: Untimed = first
    ? { ...base, kind: 'cited', citations: [first, ...more], ...notesOf(composition, more.length + 1) }
    : { ...base, kind: 'abstained', ...(await explain(store, whole, stats)) };
  return { ...answer, tookMs: options.clock() - began };
};

const explanationOf = (result: SearchResult, first: Candidate, { model, minConfidence }: AnswerOptions): Explanation =>
  explainRanking(result, { first, weights: model.ranking, threshold: minConfidence });

type Untimed = Omit<CitedAnswer, 'tookMs'> | Omit<AbstainedAnswer, 'tookMs'>;

/** What is said of the citations: `count` of the composition's quotations could be cited. */
const notesOf = (
  composition: Composition | undefined,
  count: number,
): Pick<CitedAnswer, 'disagreement' | 'unanswered'> => {
  const [unanswered, ...more] = composition?.unanswered ?? [];
  return {
    ...(composition?.isDisagreement && count > 1 && { disagreement: true as const }),
    ...(unanswered !== undefined && { unanswered: [unanswered, ...more] as const }),
  };
};

const languageOf = (question: string, stats: StoreStats): Language =>
  detectLanguage(question, [...new Set([...Object.keys(stats.languages), ...questionLanguages])]);

/**
 * Searches the articles in the question's own language; where they don't answer, and where the language can't be told,
 * those in others.
 */
const searchBest = async (
  store: Store,
  stats: StoreStats,
  text: string,
  language: Language,
  { scope, minConfidence, model }: AnswerOptions,
): Promise<SearchResult | undefined> => {
  const search = (query: Query, of: Language) => searchLanguage(store, stats, query, { scope, languages: [of], model });
  const held = Object.keys(stats.languages).sort();
  const own = held.includes(language) ? await search(await readQuestion(store, text, language), language) : undefined;
  if (own && (own.confidence >= minConfidence || saysAllNames(own))) return own;
  let best = own;
  for (const other of held.filter((candidate) => candidate !== language)) {
    const query = await readQuestion(store, text, language === 'und' ? other : language);
    const translated = language === 'und' ? query : translateQuery(query, other);
    if (!translated) continue;
    const found = await search(translated, other);
    const isEnough = language === 'und' || found.confidence >= minConfidence;
    if (!best || (isEnough && found.confidence > best.confidence)) best = found;
  }
  return best;
};

/**
 * Whether the best passage in the question's own language speaks of every name and number of the question: then other
 * languages have nothing more to say that could be told without understanding them.
 */
const saysAllNames = ({ query, ranked: [best] }: SearchResult): boolean => {
  const shared = query.terms.filter(({ kind }) => kind !== 'word');
  const held = new Set(best?.hit.passage.terms.flat());
  return shared.every(({ term }) => held.has(term));
};

const citeAll = async (store: Store, quotations: readonly Quotation[]): Promise<Citation[]> => {
  const citations: Citation[] = [];
  for (const quotation of quotations) {
    const article = await store.article(quotation.surest.hit.article.id);
    const citation = article && citeQuotation(article, quotation);
    if (citation) citations.push(citation);
  }
  return citations;
};

const rankedSentence = (candidate: Candidate): RankedSentence => ({
  article: candidate.hit.article.name,
  quote: textOf(candidate),
  score: candidate.score,
});

/** Why nothing was answered, and the nearest sentence. */
const explain = async (
  store: Store,
  result: SearchResult | undefined,
  stats: StoreStats,
): Promise<Pick<AbstainedAnswer, 'reason' | 'closest'>> => {
  const [closest] = result ? await citeAll(store, joinNeighbours(result.ranked.slice(0, 1), result)) : [];
  return { reason: reasonOf(result, stats), ...(closest && { closest }) };
};

const reasonOf = (result: SearchResult | undefined, stats: StoreStats): AbstentionReason => {
  if (stats.articles === 0) return { code: 'no_articles', message: abstentionWords.noArticles };
  if (!result) return { code: 'not_mentioned', message: abstentionWords.otherLanguage };
  return explainAbstention(result);
};
