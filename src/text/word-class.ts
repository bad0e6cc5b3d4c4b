import type { Language } from '../domain.js';
import type { Term } from './analyze-text.js';
import { isVerbForm } from './irregular-forms.js';
import type { Grammar } from './languages/contract/grammar.js';
import { byLanguage, splitWords } from './languages/language-packs.js';

/** A text with its words, so that a word can be judged by how it and its neighbours are written. */
export interface AnalyzedText {
  readonly text: string;
  readonly words: readonly Term[];
  readonly language: Language;
}

const acronym = /^\p{Lu}[\p{Lu}\p{N}]+$/u;
const capitalised = /^\p{Lu}/u;

/** How verbs and names are told, by language. */
const cuesByLanguage = byLanguage(({ grammar }) => cuesOf(grammar));

function cuesOf({ verbs, capitalNouns }: Grammar) {
  const { endings, except, known = '', participles, introduced } = verbs;
  return {
    endings,
    except,
    known: new Set(splitWords(known)),
    participles: participles && { ...participles, auxiliaries: new Set(splitWords(participles.auxiliaries)) },
    introduced: introduced && { ...introduced, by: new Set(splitWords(introduced.by)) },
    capitalNouns: capitalNouns && { ...capitalNouns, beforeName: new Set(splitWords(capitalNouns.beforeName)) },
  };
}

/**
 * Whether a word is written as a name. A capital at the start says nothing; where every noun has one, as in German,
 * names are acronyms, capitals that stand side by side, and what follows a preposition or an auxiliary without an article.
 */
export function isName(at: AnalyzedText, index: number): boolean {
  const word = at.words[index];
  if (word === undefined) return false;
  const written = at.text.slice(word.start, word.end);
  if (acronym.test(written)) return true;
  if (index === 0 || !capitalised.test(written)) return false;
  const nouns = cuesByLanguage.get(at.language)?.capitalNouns;
  return nouns ? isNameAmongNouns(at, index, nouns) : true;
}

type NounCues = NonNullable<ReturnType<typeof cuesOf>['capitalNouns']>;

function isNameAmongNouns({ text, words }: AnalyzedText, index: number, { beforeName, endings }: NounCues): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (before === undefined || word === undefined) return false;
  if (/\p{Ll}\p{Lu}/u.test(text.slice(word.start, word.end))) return true;
  const isBeside = (left: Term, right: Term) =>
    text.slice(left.end, right.start) === ' ' &&
    [left, right].every(({ start, isStop }) => !isStop && capitalised.test(text.slice(start)));
  if ((index > 1 && isBeside(before, word)) || (after !== undefined && isBeside(word, after))) return true;
  return beforeName.has(before.word) && !endings.test(word.word);
}

/**
 * Whether a word reads as a verb's form, told cheaply: by irregular forms, endings, and in some languages by what
 * stands beside it. Right more often than not, for questions; never for a name or a number.
 */
export function isVerb(at: AnalyzedText, index: number): boolean {
  const { text, words, language } = at;
  const word = words[index];
  if (word === undefined || /\d/.test(word.term) || word.isStop) return false;
  const written = text.slice(word.start, word.end);
  if (capitalised.test(written) && index > 0) return false;
  const cues = cuesByLanguage.get(language);
  if (cues === undefined) return false;
  if (cues.capitalNouns) return isSmallVerb(at, index, cues.endings);
  if (isVerbForm(word.word, language) || cues.known.has(word.word)) return true;
  const before = words[index - 1]?.word ?? '';
  if (cues.participles?.auxiliaries.has(before) && cues.participles.endings.test(written)) return true;
  if (cues.introduced?.by.has(before)) return !cues.introduced.unless.test(word.word);
  return cues.endings.test(written) && !(cues.except?.test(written) ?? false);
}

/** Where nouns have capitals, a small letter before a noun is its adjective's; elsewhere a verb's, if it ends as one. */
function isSmallVerb({ text, words, language }: AnalyzedText, index: number, endings: RegExp): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (word === undefined || !/^\p{Ll}/u.test(text.slice(word.start))) return false;
  const isWithin = index > 1 || /^welche/.test(before?.word ?? '');
  const isBeforeNoun = after !== undefined && isWithin && capitalised.test(text.slice(after.start));
  return !isBeforeNoun && (isVerbForm(word.word, language) || endings.test(word.word));
}
