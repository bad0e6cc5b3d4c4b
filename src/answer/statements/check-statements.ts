import type { Answer, Language, NotAskedReply, Span, StatementFound, StatementNotFound } from '../../domain.js';
import type { Holdings } from '../../store/holdings.js';
import type { IndexStats } from '../../store/passage-index.js';
import { analyzeText } from '../../text/analyze-text.js';
import { sentenceSpans } from '../../text/sentence-spans.js';
import { textWithin } from '../../text/text-within.js';
import { type AnswerOptions, answerQuestion } from '../answer-question.js';
import { citeAll } from '../citation/cite-all.js';
import { citeClosest } from '../citation/cite-closest.js';
import { joinNeighbours } from '../compose/quotation.js';
import { weighBearing } from '../decision/weigh-bearing.js';
import { describeSearch } from '../explanation/describe-search.js';
import { reasonOf } from '../explanation/explain-abstention.js';
import { isQuestion } from '../question/is-question.js';
import { languageOf } from '../question/question-language.js';
import { beginningOf, lengthOf } from '../question/text-limits.js';
import type { Candidate } from '../ranking/candidate.js';
import type { SearchResult } from '../ranking/search-result.js';
import { searchAcrossLanguages } from '../retrieval/search-across-languages.js';
import { searchLanguage } from '../retrieval/search-language.js';
import { createSpellingWork } from '../spelling/spelling-work.js';
import { readStatement } from './read-statement.js';

/**
 * What is read of a text at most: so many characters of it, of these so many sentences, and of these so many characters
 * each and together.
 */
const most = { text: 12_000, sentences: 8, length: 1_000, together: 1_600 } as const;

/**
 * Looks for each sentence of a text in the articles, and answers with what bears most surely on one of them: a question
 * with what answers it, a statement with the sentence that speaks of the same, whether it says the same or not.
 */
export async function checkStatements(
  holdings: Holdings,
  text: string,
  options: Omit<AnswerOptions, 'previous'>,
): Promise<Answer | NotAskedReply> {
  const began = options.clock();
  const stats = await holdings.index.stats();
  const sentences = sentencesOf(text, languageOf(text, stats));
  const spelling = createSpellingWork();
  let best: Answer | undefined;
  for (const sentence of sentences) {
    const answer = await lookUp(holdings, stats, sentence, { ...options, spelling });
    if (!best || rankOf(answer) > rankOf(best)) best = answer;
  }
  if (!best) return { kind: 'not_asked' };
  const isPart = sentences.length > 1;
  const diagnostics = { ...best.diagnostics, tookMs: options.clock() - began };
  return { ...best, question: text, ...(isPart && { readAs: best.question }), diagnostics };
}

type StatementOptions = AnswerOptions & Required<Pick<AnswerOptions, 'spelling'>>;

function rankOf(answer: Answer): number {
  return answer.confidence + ('citations' in answer ? 1 : 0);
}

/**
 * Looks one sentence up: a question by what answers it and, where nothing does, like a statement by what bears on it.
 */
async function lookUp(
  holdings: Holdings,
  stats: IndexStats,
  sentence: string,
  options: StatementOptions,
): Promise<Answer> {
  const answer = isQuestion(sentence) ? await answerQuestion(holdings, sentence, options) : undefined;
  return answer?.kind === 'cited' ? answer : findBearing(holdings, stats, sentence, options);
}

async function findBearing(
  holdings: Holdings,
  stats: IndexStats,
  statement: string,
  { id, articles, model, explains, clock, spelling }: StatementOptions,
): Promise<StatementFound | StatementNotFound> {
  const began = clock();
  const { bearing, highlight } = model;
  const language = languageOf(statement, stats);
  const result = await searchAcrossLanguages({
    held: Object.keys(stats.languages),
    language,
    minConfidence: bearing.threshold,
    comparesMeanings: false,
    read: (of) => readStatement(holdings, stats, statement, of, spelling),
    search: async (query, of) => {
      const found = await searchLanguage(holdings, stats, query, { articles, language: of, model });
      return { ...found, confidence: weighBearing(found, stats.passages, bearing.weights) };
    },
  });
  const [first] = result?.ranked ?? [];
  const why = explains ? { first, threshold: bearing.threshold } : undefined;
  const described = describeSearch({ id, question: statement, language, whole: result, result, why });
  const isFound = result !== undefined && first !== undefined && result.confidence >= bearing.threshold;
  const [citation] = isFound ? await citeAll(holdings, joinNeighbours([first], result), highlight) : [];
  const closest = citation ? {} : await citeClosest(holdings, result, highlight);
  const base = { ...described, diagnostics: { ...described.diagnostics, tookMs: clock() - began } };
  if (result && first && citation) {
    const shared = sharedWords(first, result);
    return { ...base, kind: 'statement_found', citations: [{ ...citation, highlights: shared }] };
  }
  const told = reasonOf(result, stats);
  // However many sentences come near, none could answer a statement.
  const reason = told.code === 'unsure' ? { ...told, near: 'none' as const } : told;
  return { ...base, kind: 'statement_not_found', reason, ...closest };
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

/** The first sentences of a text, line by line, that say anything; what is too much of one or of all is left out. */
function sentencesOf(text: string, language: Language): string[] {
  const sentences: string[] = [];
  let left: number = most.together;
  for (const line of text.slice(0, most.text).split(/\n+/u)) {
    for (const { start, end } of sentenceSpans(line, { start: 0, end: line.length }, language)) {
      const sentence = beginningOf(line.slice(start, end), Math.min(most.length, left));
      if (!/[\p{L}\p{N}]/u.test(sentence)) continue;
      sentences.push(sentence);
      left -= lengthOf(sentence, most.length);
      if (sentences.length === most.sentences || left <= 0) return sentences;
    }
  }
  return sentences;
}
