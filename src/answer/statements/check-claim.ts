import type { Answer, Language, NotAskedReply, Span } from '../../domain.js';
import type { Store, StoreStats } from '../../store/store.js';
import { analyzeText } from '../../text/analyze-text.js';
import { sentenceSpans } from '../../text/sentence-spans.js';
import { textWithin } from '../../text/text-within.js';
import { abstentionWords } from '../../words.js';
import { type AnswerOptions, answerQuestion } from '../answer-question.js';
import { citeAll } from '../citation/cite-all.js';
import { closestOf } from '../citation/cite-closest.js';
import { joinNeighbours } from '../compose/quotation.js';
import { describeSearch } from '../explanation/describe-search.js';
import { reasonOf } from '../explanation/explain-abstention.js';
import { isQuestion } from '../question/is-question.js';
import { languageOf } from '../question/question-language.js';
import type { Candidate } from '../ranking/candidate.js';
import type { SearchResult } from '../ranking/search-result.js';
import { searchBest } from '../retrieval/search-best.js';
import { searchLanguage } from '../retrieval/search-language.js';
import { bearingWeights, minBearing } from './bearing-weights.js';
import { readStatement } from './read-statement.js';
import { weighBearing } from './weigh-bearing.js';

/** Sentences of a text that are looked for at most, and their longest, in characters. */
const most = { sentences: 8, length: 1_000 } as const;

/**
 * Looks for each sentence of a text in the articles, and answers with what bears most surely on one of them: a question with
 * what answers it, a statement with the sentence that speaks of the same, whether it says the same or not.
 */
export async function checkClaim(
  store: Store,
  text: string,
  options: Omit<AnswerOptions, 'previous'>,
): Promise<Answer | NotAskedReply> {
  const began = options.clock();
  const stats = await store.stats();
  const sentences = sentencesOf(text, languageOf(text, stats)).slice(0, most.sentences);
  let best: Answer | undefined;
  for (const sentence of sentences) {
    const found = await lookUp(store, stats, sentence, options);
    if (!best || rankOf(found) > rankOf(best)) best = found;
  }
  if (!best) return { kind: 'not_asked' };
  const isPart = sentences.length > 1;
  return { ...best, question: text, ...(isPart && { readAs: best.question }), tookMs: options.clock() - began };
}

function rankOf({ kind, confidence }: Answer): number {
  return confidence + (kind === 'cited' ? 1 : 0);
}

/** A question that nothing answers may still be spoken of. */
async function lookUp(store: Store, stats: StoreStats, sentence: string, options: AnswerOptions): Promise<Answer> {
  const answer = isQuestion(sentence) ? await answerQuestion(store, sentence, options) : undefined;
  return answer?.kind === 'cited' ? answer : findBearing(store, stats, sentence, options);
}

async function findBearing(
  store: Store,
  stats: StoreStats,
  statement: string,
  { id, scope, model, explains, clock }: AnswerOptions,
): Promise<Answer> {
  const began = clock();
  const language = languageOf(statement, stats);
  const result = await searchBest({
    held: Object.keys(stats.languages),
    language,
    minConfidence: minBearing,
    read: (of) => readStatement(store, statement, of),
    search: async (query, of) => {
      const found = await searchLanguage(store, stats, query, { scope, languages: [of], model });
      return { ...found, confidence: weighBearing(found, stats.passages, bearingWeights) };
    },
  });
  const [first] = result?.ranked ?? [];
  const why = explains ? { first, weights: model.ranking, threshold: minBearing } : undefined;
  const base = describeSearch({ id, question: statement, language, whole: result, result, why });
  const claim = { ...base, isClaim: true, tookMs: clock() - began } as const;
  const isFound = result !== undefined && first !== undefined && result.confidence >= minBearing;
  const [citation] = isFound ? await citeAll(store, joinNeighbours([first], result)) : [];
  if (result && first && citation) {
    const shared = sharedWords(first, result);
    return { ...claim, kind: 'cited', citations: [{ ...citation, highlights: shared }] };
  }
  const reason = reasonOf(result, stats);
  const unsure = reason.code === 'unsure' ? { message: abstentionWords.nothingAboutIt } : {};
  return { ...claim, kind: 'abstained', reason: { ...reason, ...unsure }, ...(await closestOf(store, result)) };
}

/** Nothing answers a statement: what it shares with the sentence is marked, for the eye to compare. */
function sharedWords({ hit, sentence }: Candidate, { query }: SearchResult): Span[] {
  const wanted = new Set(query.terms.map(({ term }) => term));
  const spans = analyzeText(textWithin(hit.passage, sentence), hit.article.language)
    .filter(({ term }) => wanted.has(term))
    .map((word) => ({ start: sentence.start + word.start, end: sentence.start + word.end }));
  return joinAdjacent(spans, (from, to) => /^\s*$/u.test(textWithin(hit.passage, { start: from, end: to })));
}

function joinAdjacent(spans: readonly Span[], isBlank: (from: number, to: number) => boolean): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && isBlank(last.end, span.start)) joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}

/** The sentences of a text, line by line, that say anything. */
function sentencesOf(text: string, language: Language): string[] {
  return text
    .split(/\n+/u)
    .flatMap((line) =>
      sentenceSpans(line, { start: 0, end: line.length }, language).map(({ start, end }) => line.slice(start, end)),
    )
    .map((sentence) => sentence.trim().slice(0, most.length))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
