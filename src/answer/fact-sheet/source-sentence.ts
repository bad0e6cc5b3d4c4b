import type { ArticleHeader, Fact, Sentence, Span } from '../../domain.js';
import { analyzeText, type Term } from '../../text/analyze-text.js';
import { textWithin } from '../../text/text-within.js';

/** A sentence that a sheet may quote, with its facts and what it has to do with the sheet's subject. */
export interface SourceSentence {
  readonly article: ArticleHeader;
  readonly heading?: string;
  readonly sentence: Sentence;
  readonly text: string;
  readonly facts: readonly Fact[];
  /** How surely it is about the subject, 0 to 1. */
  readonly aboutness: number;
}

const analysed = new WeakMap<SourceSentence, readonly Term[]>();

/** The words of a sentence, taken apart once however often they are looked at. */
export function wordsOf(source: SourceSentence): readonly Term[] {
  const known = analysed.get(source);
  if (known) return known;
  const words = analyzeText(source.text, source.article.language);
  analysed.set(source, words);
  return words;
}

/** Where the subject is a topic: its terms by the language of an article. */
export type TopicTerms = ReadonlyMap<string, readonly string[]>;

/** What a span of the article says. The span lies in the sentence. */
export function wordsAt({ text, sentence }: SourceSentence, span: Span): string {
  return textWithin({ text, start: sentence.start }, span);
}

/** The terms that carry a name or a phrase; all of them where each is a function word. */
export function topicTermsOf(text: string, language: string): readonly string[] {
  return contentTerms(analyzeText(text, language));
}

/** The terms of words that aren't function words; all of them where each is one. */
export function contentTerms(words: readonly Term[]): readonly string[] {
  const content = words.filter(({ isStop }) => !isStop);
  return (content.length > 0 ? content : words).map(({ term }) => term);
}

/** Scripts that end no sentence with a full stop. */
const unstopped = /\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}/u;

/** Fewest words of a sentence that says something by itself. */
const fewestWords = 4;

/** Whether a sentence can stand alone: no heading, no row of a table, no half of a list, no question. */
export function isWhole(source: SourceSentence): boolean {
  const { text } = source;
  if (/ · |\|.*\||\t.*\t/u.test(text)) return false;
  if (!unstopped.test(text) && !/[.!。！।۔…]["'”’»)\]]*$/u.test(text.trim())) return false;
  return /\p{Script=Han}/u.test(text) || wordsOf(source).length >= fewestWords;
}
