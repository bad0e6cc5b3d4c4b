import type { AbstentionReason, Answer, Citation, Language, RankedSentence, Scope } from '../domain.js';
import type { Store, StoreStats } from '../store/store.js';
import { detectLanguage } from '../text/detect-language.js';
import type { Candidate } from './candidate.js';
import { citeSentence } from './cite.js';
import { explainAbstention } from './explain-abstention.js';
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
  readonly previous?: PreviousExchange | undefined;
  /** Milliseconds, for `tookMs`. */
  readonly clock: () => number;
}

/** Languages that are told apart in a question, whether or not an article is written in them. */
const questionLanguages: readonly Language[] = ['en', 'fr', 'ar', 'de', 'es'];

/** Answers a question with a cited sentence of the store's articles, or abstains and says why. */
export const answerQuestion = async (store: Store, question: string, options: AnswerOptions): Promise<Answer> => {
  const began = options.clock();
  const stats = await store.stats();
  const language = languageOf(question, stats);
  const readAs = options.previous && readFollowUp(question, options.previous, language);
  const result = await searchBest(store, stats, readAs ?? question, language, options);
  const best = result?.ranked[0];
  const citation = result && best && (await cite(store, result, best));
  const base = {
    id: options.id,
    question,
    ...(readAs !== undefined && { readAs }),
    corrections: result?.query.corrections ?? [],
    language,
    confidence: result?.confidence ?? 0,
    ranked: (result?.ranked ?? []).slice(0, 5).map(rankedSentence),
    tookMs: options.clock() - began,
  };
  if (citation && base.confidence >= options.minConfidence) return { ...base, kind: 'cited', citations: [citation] };
  return { ...base, kind: 'abstained', reason: reasonOf(result, stats), ...(citation && { closest: citation }) };
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

const cite = async (
  store: Store,
  { query, factMatches }: SearchResult,
  best: Candidate,
): Promise<Citation | undefined> => {
  const article = await store.article(best.hit.article.id);
  return article && citeSentence(article, best, query, factMatches);
};

const rankedSentence = ({ hit: { article, passage }, sentence, score }: Candidate): RankedSentence => ({
  article: article.name,
  quote: passage.text.slice(sentence.start - passage.start, sentence.end - passage.start),
  score,
});

const reasonOf = (result: SearchResult | undefined, stats: StoreStats): AbstentionReason => {
  if (stats.articles === 0) return { code: 'no_articles', message: 'There are no articles yet.' };
  if (!result) return { code: 'not_mentioned', message: 'No article is written in the language of the question.' };
  return explainAbstention({ query: result.query, frequencies: result.frequencies, best: result.ranked[0] });
};
