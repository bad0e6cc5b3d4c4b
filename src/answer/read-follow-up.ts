import type { Language, Span } from '../domain.js';
import { analyzeQuestion } from './analyze-question.js';
import { type FollowUpWords, followUpWords } from './follow-up-words.js';
import type { Query, QueryTerm } from './query.js';

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
  return withPronounRead(rest, previous, words, language) ?? withSubject(rest, previous, words, query);
};

/** "Who leads it?": what the pronoun stands for takes its place. */
const withPronounRead = (
  rest: string,
  previous: PreviousExchange,
  words: FollowUpWords,
  language: Language,
): string | undefined => {
  const person = words.person.exec(rest);
  const pronoun = person ?? words.thing.exec(rest);
  if (!pronoun || pronoun.index === 0) return undefined;
  const meant = (person && previous.answer) || topicOf(previous.question, language);
  if (!meant) return undefined;
  const before = rest.slice(0, pronoun.index);
  const after = rest.slice(pronoun.index + pronoun[0].length);
  return `${before}${/\s$/u.test(before) ? '' : ' '}${meant}${/^[\s\p{P}]|^$/u.test(after) ? '' : ' '}${after}?`;
};

/** "¿Dónde nació?" says nothing but a verb: it asks of whom or what was spoken of. */
const withSubject = (
  rest: string,
  previous: PreviousExchange,
  { interrogative, dropsSubject }: FollowUpWords,
  { terms, language }: Query,
): string | undefined => {
  if (!dropsSubject || !interrogative.test(rest) || terms.length !== 1 || terms[0]?.isVerb !== true) return undefined;
  const before = analyzeQuestion(previous.question, language);
  const meant = (before.answerType === 'person' && previous.answer) || topicOf(previous.question, language);
  return meant ? `${rest} ${meant}?` : undefined;
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

/**
 * "Where was it held in 2023?" + "in 2025" → the same question with the year changed, or the place where it is said with
 * the same preposition, or the one name; else with the detail added.
 */
const replaceDetail = (question: string, detail: string, language: Language): string => {
  const whole = question.replace(/[?؟\s]+$/u, '');
  const number = analyzeQuestion(detail, language).terms.find(({ kind }) => kind === 'number');
  const before = analyzeQuestion(whole, language).terms.find(({ kind }) => kind === 'number');
  if (number && before) {
    return `${whole.slice(0, before.start)}${detail.slice(number.start, number.end)}${whole.slice(before.end)}?`;
  }
  const place = number ? undefined : (samePreposition(whole, detail) ?? onlyName(whole, detail, language));
  return place ? `${whole.slice(0, place.start)}${detail}${whole.slice(place.end)}?` : `${whole} ${detail}?`;
};

/** Where a question ends with the preposition that the detail begins with, and up to three words. */
const samePreposition = (whole: string, detail: string): Span | undefined => {
  const [preposition, ...rest] = detail.split(/\s+/u);
  if (preposition === undefined || rest.length === 0 || /^\p{Lu}/u.test(preposition)) return undefined;
  const start = whole.toLowerCase().lastIndexOf(` ${preposition} `) + 1;
  const replaced = whole.slice(start);
  return start > 0 && !/\p{N}/u.test(replaced) && replaced.split(/\s+/u).length <= 4
    ? { start, end: whole.length }
    : undefined;
};

/** Where the question's only name stands, if the detail is nothing but a name. */
const onlyName = (whole: string, detail: string, language: Language): Span | undefined => {
  if (!/^\p{Lu}/u.test(detail)) return undefined;
  const names = analyzeQuestion(whole, language).terms.filter(({ kind }) => kind === 'name');
  const [first, last] = [names[0], names.at(-1)];
  const isOne = names.every(({ end }, index) => index === names.length - 1 || names[index + 1]?.start === end + 1);
  return first && last && isOne ? { start: first.start, end: last.end } : undefined;
};

/** What a question is about: from its first name to the last that follows at once, numbers included, else its content words. */
const topicOf = (question: string, language: Language): string => {
  const { terms } = analyzeQuestion(question, language);
  const name = terms.findIndex(({ kind }) => kind === 'name');
  if (name < 0) {
    // What was done is not what was spoken of, unless nothing else is said.
    const things = terms.filter(({ isVerb }) => !isVerb);
    return (things.length > 0 ? things : terms).map(({ start, end }) => question.slice(start, end)).join(' ');
  }
  let [first, last] = [name, name];
  while (isNamed(terms[first - 1])) first -= 1;
  while (isNamed(terms[last + 1])) last += 1;
  return question.slice(terms[first]?.start, terms[last]?.end);
};

const isNamed = (term: QueryTerm | undefined): boolean => term !== undefined && term.kind !== 'word';
