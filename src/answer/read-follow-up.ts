import type { Language } from '../domain.js';
import { analyzeQuestion } from './analyze-question.js';
import { type FollowUpWords, followUpWords } from './follow-up-words.js';

/** What was said last in a conversation. */
export interface PreviousExchange {
  /** As it was read: whole. */
  readonly question: string;
  /** The words that answered it, where they were told. */
  readonly answer?: string;
}

/** Content words from which on a question stands on its own feet, pronoun or not. */
const wholeQuestion = 5;

/**
 * Reads a question that leans on the conversation ("and when?", "who leads it?", "and in 2025?") as a whole question.
 * Returns undefined where it stands on its own.
 */
export const readFollowUp = (question: string, previous: PreviousExchange, language: Language): string | undefined => {
  const words = followUpWords(language);
  if (!words) return undefined;
  const asked = question.replace(/[?؟¿\s]+$/u, '').replace(/^[¿\s]+/u, '');
  const rest = asked.replace(words.opener, '');
  const isContinued = rest !== asked;
  const interrogative = words.interrogative.exec(rest)?.[0].trim();
  const query = analyzeQuestion(rest, language);
  if (interrogative && saysNothingElse(rest, words, language)) {
    return `${interrogative} ${withoutInterrogative(previous.question, words)}?`;
  }
  if (isContinued && !interrogative && query.terms.length > 0) return replaceDetail(previous.question, rest, language);
  if (query.terms.length >= wholeQuestion || query.terms.some(({ kind }) => kind === 'name')) return undefined;
  const pronoun = words.person.exec(rest) ?? words.thing.exec(rest);
  if (!pronoun || pronoun.index === 0) return undefined;
  const meant = words.person.test(rest)
    ? (previous.answer ?? topicOf(previous.question, language))
    : topicOf(previous.question, language);
  if (!meant) return undefined;
  return `${rest.slice(0, pronoun.index)}${meant}${rest.slice(pronoun.index + pronoun[0].length)}?`;
};

const saysNothingElse = (rest: string, words: FollowUpWords, language: Language): boolean => {
  const left = rest.replace(words.interrogative, '');
  return (
    !/[\p{L}\p{N}]/u.test(left) ||
    /^(?:exactly|exactement|genau|exactamente|بالضبط)$/iu.test(left.trim()) ||
    isOnlyAuxiliary(left, language)
  );
};

const isOnlyAuxiliary = (left: string, language: Language): boolean =>
  left.trim().split(/\s+/u).length === 1 && analyzeQuestion(left, language).terms.length === 0;

/** "Where was the conference held?" → "was the conference held". */
const withoutInterrogative = (question: string, words: FollowUpWords): string =>
  question
    .replace(/[?؟¿\s]+$/u, '')
    .replace(/^[¿\s]+/u, '')
    .replace(words.opener, '')
    .replace(words.interrogative, '');

/** "Where was it held in 2023?" + "in 2025" → the same question with the year changed; else with the detail added. */
const replaceDetail = (question: string, detail: string, language: Language): string => {
  const whole = question.replace(/[?؟\s]+$/u, '');
  const number = analyzeQuestion(detail, language).terms.find(({ kind }) => kind === 'number');
  const before = analyzeQuestion(whole, language).terms.find(({ kind }) => kind === 'number');
  if (!number || !before) return `${whole} ${detail}?`;
  return `${whole.slice(0, before.start)}${detail.slice(number.start, number.end)}${whole.slice(before.end)}?`;
};

/** What a question is about: from its first name to the last that follows at once, else its content words. */
const topicOf = (question: string, language: Language): string => {
  const { terms } = analyzeQuestion(question, language);
  const first = terms.findIndex(({ kind }) => kind === 'name');
  if (first < 0) return terms.map(({ start, end }) => question.slice(start, end)).join(' ');
  let last = first;
  while (terms[last + 1]?.kind === 'name') last += 1;
  return question.slice(terms[first]?.start, terms[last]?.end);
};
