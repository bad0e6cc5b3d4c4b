import type { Language } from '../../domain.js';
import { analyzeText } from '../../text/analyze-text.js';
import type { FollowUpWords } from '../../text/languages/contract/follow-ups.js';
import { alternativesOfAll, packOf } from '../../text/languages/language-packs.js';
import { analyzeQuestion } from '../question/analyze-question.js';
import type { Query } from '../question/query.js';
import { topicOf } from './follow-up-topic.js';
import { questionMark } from './question-mark.js';
import { replaceDetail } from './replace-detail.js';

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
export function readFollowUp(question: string, previous: PreviousExchange, language: Language): string | undefined {
  const whole = readWhole(question, previous, language);
  return whole?.replace(/\?$/u, questionMark(language));
}

function readWhole(question: string, previous: PreviousExchange, language: Language): string | undefined {
  const words = packOf(language)?.followUps;
  if (!words) return undefined;
  const asked = question.replace(/(?<![?؟¿\s])[?؟¿\s]+$/u, '').replace(/^[¿\s]+/u, '');
  const rest = asked.replace(words.opener, '');
  const isContinued = rest !== asked;
  const interrogative = words.interrogative.exec(rest)?.[0].trim();
  const query = analyzeQuestion(rest, language);
  if (interrogative && saysNothingElse(rest, words, language)) {
    return `${beforeNoun(interrogative, words)} ${withoutInterrogative(previous.question, words)}?`;
  }
  if (interrogative && words.detailNoun.test(rest.replace(words.interrogative, ''))) {
    return `${rest} ${withoutInterrogative(previous.question, words)}?`;
  }
  const isDetail = !interrogative && query.terms.length > 0;
  if (isDetail && (isContinued || isFragment(question, previous, words, query))) {
    return replaceDetail(previous.question, rest, language);
  }
  const content = analyzeText(rest, language).filter(({ isStop }) => !isStop);
  if (content.length >= wholeQuestion || query.terms.some(({ kind }) => kind === 'name')) return undefined;
  return withPronounRead(rest, previous, words, language) ?? withSubject(rest, previous, words, query);
}

/** "in 2025?", "2025?", "Jordan?": a circumstance, a number or a name alone, with a question mark. */
function isFragment(question: string, previous: PreviousExchange, words: FollowUpWords, query: Query): boolean {
  const { text, terms, language } = query;
  const typed = text.trim().split(/\s+/u);
  if (!/[?؟]\s*$/u.test(question) || typed.length > 3) return false;
  if (terms.some(({ kind }) => kind === 'number')) return terms.length === 1 || words.preposition.test(text);
  const isNamed = words.preposition.test(text)
    ? terms.every(({ kind }) => kind === 'name')
    : typed.every((word) => /^\p{Lu}/u.test(word));
  return isNamed && analyzeQuestion(previous.question, language).terms.some(({ kind }) => kind === 'name');
}

/** "Who leads it?", "who is its president?": what the pronoun stands for takes its place. */
function withPronounRead(
  rest: string,
  previous: PreviousExchange,
  words: FollowUpWords,
  language: Language,
): string | undefined {
  const owning = words.possessive.pattern.exec(rest);
  const person = words.person.exec(rest);
  const pronoun = owning ?? person ?? words.thing.exec(rest);
  if (!pronoun || pronoun.index === 0) return undefined;
  const isPerson = person !== null && person.index === pronoun.index;
  const meant = meaningOf(pronoun[0], isPerson, previous, language);
  if (!meant) return undefined;
  const before = rest.slice(0, pronoun.index);
  const after = rest.slice(pronoun.index + pronoun[0].length);
  const written = owning ? words.possessive.write(owning.groups?.owned ?? '', meant) : meant;
  return `${before}${/\s$/u.test(before) ? '' : ' '}${written}${/^[\s\p{P}]|^$/u.test(after) ? '' : ' '}${after}?`;
}

/** Pronouns that stand for things and for people alike. */
const forEither = new RegExp(`^(?:${alternativesOfAll(({ followUps }) => followUps.either)})(?![\\p{L}])`, 'iu');

/** Who was the answer, if somebody was asked for and may be meant; else what or who was spoken of. */
function meaningOf(pronoun: string, isPerson: boolean, previous: PreviousExchange, language: Language): string {
  const mayBeWho = isPerson || forEither.test(pronoun);
  const isWho = mayBeWho && analyzeQuestion(previous.question, language).answerType === 'person';
  return (isWho && previous.answer) || topicOf(previous.question, language);
}

/** "¿Dónde nació?" says nothing but a verb: it asks of whom or what was spoken of. */
function withSubject(
  rest: string,
  previous: PreviousExchange,
  { interrogative, dropsSubject }: FollowUpWords,
  { language, terms }: Query,
): string | undefined {
  const asking = interrogative.exec(rest)?.[0];
  if (!dropsSubject || asking === undefined) return undefined;
  const [verb, ...others] = terms.filter(({ start }) => start >= asking.length);
  const isVerb = verb && (verb.isVerb || analyzeText(verb.word, language)[0]?.isStop === true);
  if (!isVerb || others.length > 0) return undefined;
  const before = analyzeQuestion(previous.question, language);
  const meant = (before.answerType === 'person' && previous.answer) || topicOf(previous.question, language);
  return meant ? `${rest} ${meant}?` : undefined;
}

function beforeNoun(interrogative: string, { beforeNoun: forms = [] }: FollowUpWords): string {
  return forms.reduce((word, [pattern, form]) => word.replace(pattern, form), interrogative);
}

function saysNothingElse(rest: string, words: FollowUpWords, language: Language): boolean {
  const left = rest.replace(words.interrogative, '');
  return !/[\p{L}\p{N}]/u.test(left) || words.filler.test(left) || isOnlyAuxiliary(left, language);
}

function isOnlyAuxiliary(left: string, language: Language): boolean {
  return left.trim().split(/\s+/u).length === 1 && analyzeQuestion(left, language).terms.length === 0;
}

/** "Where was the conference held?" → "was the conference held". */
function withoutInterrogative(question: string, words: FollowUpWords): string {
  return question
    .replace(/(?<![?؟¿\s])[?؟¿\s]+$/u, '')
    .replace(/^[¿\s]+/u, '')
    .replace(words.opener, '')
    .replace(words.interrogative, '');
}
