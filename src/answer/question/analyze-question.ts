import type { Correction, Language } from '../../domain.js';
import { analyzeText, type Term } from '../../text/analyze-text.js';
import type { QuestionWord, ValueForm } from '../../text/languages/contract/questions.js';
import { packOf } from '../../text/languages/language-packs.js';
import { normalizeWord } from '../../text/normalize.js';
import { type NounPhrase, readNounPhrase } from '../../text/noun-phrase.js';
import { type AnalyzedText, isName, isVerb } from '../../text/word-class.js';
import {
  type AskingPlace,
  findAsking,
  isContentsVerb,
  isHappeningVerb,
  isLastingWord,
  isNamingVerb,
  isNoveltyWord,
  isPlacingVerb,
  isPresenceWord,
  isReleasingVerb,
} from './asking-words.js';
import { cuesOf } from './cue-words.js';
import { evidenceOf, isVersionWord } from './evidence-words.js';
import { isListQuestion, isOrder } from './list-words.js';
import { type AnswerType, answerTypes, type Query, type QueryTerm } from './query.js';
import { formPatterns, questionPatterns } from './question-patterns.js';

/** What a question asks for, told by its wording alone. */
interface Wording {
  readonly answerType: AnswerType;
  readonly subject?: string;
  /** The noun that told the type, with what belongs to it ("day of the week"). */
  readonly noun?: string;
  /** A word that only asks ("how *long*"). */
  readonly asking?: string;
  /** Words that ask for a value of the form, joined by blanks ("the *phone number* of"). */
  readonly light?: string;
  readonly form?: ValueForm;
  readonly isOffice: boolean;
}

/**
 * Analyses a question in a language: its content words, and what kind of answer it asks for. `corrections` are those
 * that were already made in `text`.
 */
export function analyzeQuestion(text: string, language: Language, corrections: readonly Correction[] = []): Query {
  const words = analyzeText(text, language);
  const at = { text, words, language };
  const joined = words.map(({ word }) => word).join(' ');
  const wording = readForm(readWording(joined, language), writtenOut(text, words), language);
  const { answerType, subject, isOffice } = wording;
  const asking = findAsking(
    words.map(({ word }) => word),
    language,
  );
  const form = wording.form ?? impliedForm(at, wording, { joined, asking });
  const phrase = asking.behind > 0 && asksForNoun(asking.questionWord) ? readNounPhrase(at, asking.behind) : undefined;
  const content = contentWords(at, wording, { asking, ...(phrase && { phrase }) });
  // "What does NAUSS mean?" asks of NAUSS alone: an article need not say "mean".
  const named =
    subject === undefined ? [] : content.filter((index) => subject.split(' ').includes(wordAt(words, index)));
  const every = Array.from(words, (_, index) => index);
  const chosen = named.length > 0 ? named : content.length > 0 ? content : every;
  const isLight = lightWords(at, { ...wording, ...(form && { form }) }, asking.questionWord);
  const found = distinct(chosen.flatMap((index) => queryTerm(at, index)));
  const light = found.filter(({ word }) => isLight(word));
  // Where nothing else is said, what asks is all there is to look for.
  const terms =
    light.length < found.length
      ? found.map((term) => (light.includes(term) ? { ...term, isLight: true as const } : term))
      : found;
  const said = terms.filter((term) => !term.isLight);
  const head = answerType === 'definition' ? undefined : phrase?.head;
  return {
    text,
    language,
    terms,
    answerType: form === 'name' && isPeople(head?.word, language) ? 'person' : answerType,
    questionWord: questionWordOf(asking.questionWord, words[asking.behind], head),
    subject: subject ?? said.map(({ word }) => word).join(' '),
    ...(form && { form }),
    focus: head === undefined ? [] : (phrase?.words ?? []).map(({ term }) => term),
    ...(head !== undefined && { head: head.term }),
    wantsList: answerType !== 'quantity' && isListQuestion(joined, head?.word ?? '', language),
    isOffice,
    isNegated: words.some(({ term }) => cuesOf(language).negation.has(term)),
    corrections,
  };
}

/** The form that a question asks for without its words: "how many *days*", "what does *NFUC* mean". */
function impliedForm(
  at: AnalyzedText,
  wording: Wording,
  { joined, asking }: { readonly joined: string; readonly asking: AskingPlace },
): ValueForm | undefined {
  if (asksForExpansion(at, wording, joined)) return 'expansion';
  const counted = asking.questionWord === 'howMany' ? at.words[asking.behind]?.term : undefined;
  return counted !== undefined && evidenceOf(at.language)?.timeUnits.has(counted) ? 'duration' : undefined;
}

/** Letters of a short form at most. */
const longestShort = 10;

/** Whether a question for what a word means asks for what a short form stands for. */
function asksForExpansion(
  { text, words, language }: AnalyzedText,
  { answerType, subject }: Wording,
  joined: string,
): boolean {
  const expanding = packOf(language)?.questions.expanding;
  if (!expanding || answerType !== 'definition' || !subject || subject.length > longestShort || subject.includes(' '))
    return false;
  const isShort = words.some(
    ({ word, start, end }) => word === subject && /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(text.slice(start, end)),
  );
  return expanding.byWords.test(joined) || (isShort && expanding.ofCapitals.test(joined));
}

function isPeople(word: string | undefined, language: Language): boolean {
  return word !== undefined && evidenceOf(language)?.isPeople(word) === true;
}

function asksForNoun(questionWord: QuestionWord): boolean {
  return ['what', 'which', 'howMany'].includes(questionWord);
}

/** "What city" asks as "which city" does. */
function questionWordOf(asked: QuestionWord, next: Term | undefined, head: Term | undefined): QuestionWord {
  return asked === 'what' && next !== undefined && head !== undefined && next.start <= head.start && !next.isStop
    ? 'which'
    : asked;
}

/**
 * Indexes of the words that a sentence is expected to share: "how long", "which day of the week" and "name of" only
 * ask.
 */
function contentWords(
  { text, words, language }: AnalyzedText,
  { answerType, noun, asking: degree }: Wording,
  { asking, phrase }: { readonly asking: AskingPlace; readonly phrase?: NounPhrase },
): number[] {
  const asks = new Set([degree, ...(answerType === 'date' ? (noun ?? '').split(' ') : [])]);
  const onlyAsks = (word: Term, index: number) =>
    asks.has(word.word) ||
    (index >= asking.at && index < asking.behind) ||
    word === phrase?.naming ||
    isNamingVerb(word.word, language) ||
    (answerType === 'place' && isPlacingVerb(word.word, language)) ||
    (index === 0 && isOrder(word.word));
  // An article of one letter that isn't among the stop words, since it may be a name ("vitamin A").
  const isArticle = ({ term, start, end }: Term) =>
    end - start === 1 &&
    text[start] === text[start]?.toLowerCase() &&
    evidenceOf(language)?.functional.has(term) === true;
  return words.flatMap((word, index) => (word.isStop || isArticle(word) || onlyAsks(word, index) ? [] : [index]));
}

/** The words as they are written, where several are read as one: "email address". */
function writtenOut(text: string, words: readonly Term[]): string {
  const write = ({ word, start, end }: Term): string => {
    const written = text.slice(start, end);
    return /\s/.test(written) ? written.split(/\s+/).map(normalizeWord).join(' ') : word;
  };
  return words.map(write).join(' ');
}

/** Tells the words that ask more than they say: a sentence may answer without them. */
function lightWords(
  { words, language }: AnalyzedText,
  { answerType, light, form }: Wording,
  questionWord: QuestionWord,
): (word: string) => boolean {
  const asking = new Set((light ?? '').split(' '));
  const isOfTime = answerType === 'place' || answerType === 'date';
  // Of a version or a year.
  const isOfVersion = words.some(({ word }) => /^v?\d+(?:\.\d+)+$/u.test(word) || isVersionWord(word, language));
  const units = evidenceOf(language)?.timeUnits;
  const counted = questionWord === 'howMany' ? words.find(({ term }) => units?.has(term))?.word : undefined;
  const isCountedTime = (word: string) => word === counted;
  // Where a question of yes or no has no opening of its own, one without a question word is one.
  const isBare = questionWord === 'none' && packOf(language)?.questions.yesNo === undefined;
  const asksWhether = questionWord === 'whether' || questionWord === 'which' || isBare;
  const isOfNumber = asksForNoun(questionWord) && words.some(({ term }) => /\p{N}/u.test(term));
  return (word) =>
    asking.has(word) ||
    (isOfTime && isHappeningVerb(word, language)) ||
    (isOfVersion && isReleasingVerb(word, language)) ||
    (questionWord === 'what' && isContentsVerb(word, language)) ||
    (form === 'duration' && (isLastingWord(word, language) || isCountedTime(word))) ||
    (asksWhether && isPresenceWord(word, language)) ||
    (isOfNumber && isNoveltyWord(word, language));
}

function wordAt(words: readonly Term[], index: number): string {
  return words[index]?.word ?? '';
}

function distinct(terms: readonly QueryTerm[]): QueryTerm[] {
  return [...new Map(terms.map((term) => [term.term, term])).values()];
}

function queryTerm(at: AnalyzedText, index: number): QueryTerm[] {
  const found = at.words[index];
  if (found === undefined) return [];
  const { start, end, term, word } = found;
  const kind = /\p{N}/u.test(term) ? 'number' : isName(at, index) ? 'name' : 'word';
  return [{ start, end, term, word, kind, isVerb: kind === 'word' && isVerb(at, index) }];
}

/** What type of thing a form is of, where that says more than the question's words: a phone number counts nothing. */
const typesOfForms: Readonly<Partial<Record<ValueForm, AnswerType>>> = {
  money: 'quantity',
  phone: 'other',
  email: 'other',
  address: 'place',
};

/** The wording of a question with the form that it asks for, if it says one. */
function readForm(wording: Wording, words: string, language: Language): Wording {
  for (const { form, pattern } of formPatterns(language)) {
    const found = pattern.exec(words);
    if (!found) continue;
    const { asking, also } = found.groups ?? {};
    const light = [asking, also].filter(Boolean).join(' ');
    const { noun, subject: _, ...rest } = wording;
    const isNamed = form === 'name' || form === 'contact' || form === 'duration';
    return {
      ...rest,
      ...(isNamed && wording),
      answerType: typesOfForms[form] ?? wording.answerType,
      ...(light && { light }),
      form,
    };
  }
  return wording;
}

function readWording(words: string, language: Language): Wording {
  for (const { type, pattern } of questionPatterns(language)) {
    const found = pattern.exec(words);
    if (!found) continue;
    const { subject, noun, office, asking, ...byType } = found.groups ?? {};
    const [typed] = answerTypes.filter((name) => byType[name] !== undefined);
    return {
      answerType: type ?? typed ?? 'other',
      ...(subject && { subject }),
      ...(noun && { noun }),
      ...(asking && { asking }),
      isOffice: office !== undefined,
    };
  }
  return { answerType: 'other', isOffice: false };
}
