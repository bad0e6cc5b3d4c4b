import type { Language } from '../domain.js';
import type { Term } from './analyze-text.js';
import { isVerbForm } from './irregular-forms.js';

/** A text with its words, so that a word can be judged by how it and its neighbours are written. */
export interface AnalyzedText {
  readonly text: string;
  readonly words: readonly Term[];
  readonly language: Language;
}

const acronym = /^\p{Lu}[\p{Lu}\p{N}]+$/u;
const capitalised = /^\p{Lu}/u;

/** Behind these a German noun without an article is a name: "in Anatolien", "von Maastricht", "wurde Warschau". */
const beforeGermanName = new Set(
  'von in nach aus bei wurde wurden ist war hat haben hatte wird sind waren zwischen und'.split(' '),
);
/** German nouns of more than one thing, and of what is done or is the case. */
const germanNoun =
  /(?:ung|heit|keit|schaft|ion|tat|nis|tum|mus|ment|enz|anz|ik|ur|er|e|s|zeit|recht|teil|(?<!i)en|jahr|tag)$/u;

/**
 * Whether a word is written as a name. A capital at the start says nothing; in German, where every noun has one, names
 * are acronyms, capitals that stand side by side, and what follows a preposition or an auxiliary without an article.
 */
export function isName(at: AnalyzedText, index: number): boolean {
  const word = at.words[index];
  if (word === undefined) return false;
  const written = at.text.slice(word.start, word.end);
  if (acronym.test(written)) return true;
  if (index === 0 || !capitalised.test(written)) return false;
  return at.language === 'de' ? isGermanName(at, index) : true;
}

function isGermanName({ text, words }: AnalyzedText, index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (before === undefined || word === undefined) return false;
  if (/\p{Ll}\p{Lu}/u.test(text.slice(word.start, word.end))) return true;
  const isBeside = (left: Term, right: Term) =>
    text.slice(left.end, right.start) === ' ' &&
    [left, right].every(({ start, isStop }) => !isStop && capitalised.test(text.slice(start)));
  if ((index > 1 && isBeside(before, word)) || (after !== undefined && isBeside(word, after))) return true;
  return beforeGermanName.has(before.word) && !germanNoun.test(word.word);
}

/** Endings, as they are written, of words that are verbs more often than anything else. */
const verbEndings: Readonly<Record<Language, RegExp>> = {
  en: /.{2}(?:[^e]ed|[^aeiou]ing|i[sz]e|ify)$/iu,
  fr: /.{2}(?:er|ée?s?|aient|èrent|issent|ent|ait|it|ir)$/iu,
  es: /.{2}(?:ó|aron|ieron|aba|aban|ía|ían|iendo|ar|er|ir|arse|erse|irse|ará|erá|irá)$/iu,
  ar: /^ي.{3}|.{2}وا$/u,
};
/** Behind an auxiliary these endings are a participle's; elsewhere as often an adjective's or a noun's. */
const spanishParticiple = /.{2}[ai]d[oa]s?$/iu;
const spanishAuxiliary = new Set('es son fue fueron era eran ha han habia sido ser esta estan siendo'.split(' '));
/** Verbs that questions put right behind "what": "what causes …". */
const englishVerbs = new Set(
  'happens happen causes makes leads determines prevents allows helps gives keeps contains includes occurs follows produces controls describes defines shows'.split(
    ' ',
  ),
);
const notVerb: Readonly<Record<Language, RegExp>> = {
  en: /(?:hundred|during|morning|evening|building|king|thing)$/iu,
  fr: /(?:ment|ents?|ité|iété|année|journée|armée|durée|idée|musée|lycée|premier|dernier|février|janvier)$/iu,
  es: /(?:día|ría|gía|lugar|poder|mujer|estado|mercado|partido|vida|comunidad)$/iu,
};
const beforeArabicVerb = new Set('الذي التي الذين متي لماذا كيف هل ماذا اين لم لن سوف قد'.split(' '));

/**
 * Whether a word reads as a verb's form, told cheaply: by irregular forms, endings, and in German and Arabic by what
 * stands beside it. Right more often than not, for questions; never for a name or a number.
 */
export function isVerb(at: AnalyzedText, index: number): boolean {
  const { text, words, language } = at;
  const word = words[index];
  if (word === undefined || /\d/.test(word.term) || word.isStop) return false;
  const written = text.slice(word.start, word.end);
  if (capitalised.test(written) && index > 0) return false;
  if (language === 'de') return isGermanVerb(at, index);
  if (isVerbForm(word.word, language) || (language === 'en' && englishVerbs.has(word.word))) return true;
  if (language === 'es' && spanishAuxiliary.has(words[index - 1]?.word ?? '') && spanishParticiple.test(written))
    return true;
  if (language === 'ar' && beforeArabicVerb.has(words[index - 1]?.word ?? '')) return !/^ال/u.test(word.word);
  return (verbEndings[language]?.test(written) ?? false) && !(notVerb[language]?.test(written) ?? false);
}

/** A small letter before a noun is its adjective's; elsewhere a verb's, if it ends as one. */
function isGermanVerb({ text, words }: AnalyzedText, index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (word === undefined || !/^\p{Ll}/u.test(text.slice(word.start))) return false;
  const isWithin = index > 1 || /^welche/.test(before?.word ?? '');
  const isBeforeNoun = after !== undefined && isWithin && capitalised.test(text.slice(after.start));
  return !isBeforeNoun && (isVerbForm(word.word, 'de') || /(?:en|t|te|ten|ern|eln)$/u.test(word.word));
}
