import type { Language } from '../domain.js';
import type { Term } from './analyze-text.js';
import { type AnalyzedText, isVerb } from './word-class.js';

/** What a question asks for: the words of its noun phrase in order, and which of them is the noun. */
export interface NounPhrase {
  readonly words: readonly Term[];
  readonly head: Term;
  /** The noun before it that only says that something is named or counted: "the *name* of the castle". */
  readonly naming?: Term;
}

/** Words that may stand between the question word and its noun ("what is the", "cuál fue la", "ما هي"), by language. */
const between: Readonly<Record<Language, string>> = {
  en: 's is was are were the a an of',
  fr: 'est sont etait etaient fut le la l les un une de des du d',
  de: 'ist war sind waren der die das ein eine den dem',
  es: 'es fue era son eran el la los las un una de',
  ar: 'هو هي هم هما كان كانت من',
};

/** Determiners: a word before one is no noun that is asked for, but a verb ("qué causó la …"). */
const determiners: Readonly<Record<Language, string>> = {
  en: 'the a an its his her their this these',
  fr: 'le la l les un une des ce cette ces son sa ses leur leurs',
  es: 'el la los las un una unos unas este esta estos estas su sus',
};

/** Adjectives that stand before their noun where the noun otherwise comes first. */
const forerunners: Readonly<Record<Language, string>> = {
  fr: 'principal principale principaux principales premier premiere premiers premieres grand grande nouveau nouvelle autre autres dernier derniere seul seule deuxieme second seconde deux trois',
  es: 'principal principales primer primera gran grandes nuevo nueva otro otra otros otras ultimo ultima unico unica segundo segunda mayor mejor dos tres',
};

/** Nouns that only say that something is named or counted: what follows "of" is meant. */
const emptyNouns: Readonly<Record<Language, string>> = {
  en: 'name names kind kinds type types sort sorts number',
  fr: 'nom noms type types sorte sortes genre nombre',
  de: 'name namen art arten typ anzahl zahl',
  es: 'nombre nombres tipo tipos clase numero',
  ar: 'اسم اسماء نوع انواع عدد',
};

/** Those that no answer needs where nothing follows: "what *name* did the castle get". */
const nameNouns = new Set('name names nom noms namen nombre nombres اسم اسماء'.split(' '));

/** Stands between such a noun and what is meant. */
const joins = new Set('of the for a an de del la el los las l le les du des d der die das des von'.split(' '));

const longest = 3;

function has(lists: Readonly<Record<Language, string>>, language: Language, word: string): boolean {
  return lists[language]?.split(' ').includes(word) ?? false;
}

/**
 * The noun phrase that follows the question word at `index` - 1, or the words between ("what is the"). Undefined where
 * a verb follows, or nothing that could be a noun.
 */
export function readNounPhrase(at: AnalyzedText, index: number): NounPhrase | undefined {
  const { words, language } = at;
  let start = index;
  while (has(between, language, words[start]?.word ?? '') && start < index + longest) start += 1;
  const run = takeRun(at, start);
  const head = headOf(at, run);
  if (head === undefined) return undefined;
  const after = words.indexOf(head) + 1;
  const named = has(emptyNouns, language, head.word) ? namedBy(at, after) : undefined;
  if (named) return { ...named, naming: head };
  return nameNouns.has(head.word) ? { words: run, head, naming: head } : { words: run, head };
}

/** "the name of the castle" → "castle". */
function namedBy(at: AnalyzedText, from: number): NounPhrase | undefined {
  let start = from;
  while (joins.has(at.words[start]?.word ?? '')) start += 1;
  const isJoined = start > from || at.language === 'ar' || at.language === 'de';
  const run = isJoined ? takeRun(at, start) : [];
  const head = headOf(at, run);
  return head && { words: run, head };
}

/** Words from `start` on up to the first that says nothing or reads as a verb. */
function takeRun(at: AnalyzedText, start: number): readonly Term[] {
  const run: Term[] = [];
  for (let index = start; index < start + longest; index += 1) {
    const word = at.words[index];
    if (word === undefined || word.isStop || endsPhrase(at, index, run.length === 0)) break;
    run.push(word);
    if (at.language === 'de' && isCapitalised(at, word)) break;
  }
  return run;
}

function endsPhrase(at: AnalyzedText, index: number, isFirst: boolean): boolean {
  const [word, after] = [at.words[index], at.words[index + 1]];
  if (after !== undefined && has(determiners, at.language, after.word)) return isFirst || at.language === 'en';
  // "beiden Verwaltungsorgane", "governing bodies": what stands before its noun is an adjective.
  if (at.language === 'de' && after !== undefined && isCapitalised(at, after)) return false;
  if (at.language === 'en' && word?.word.endsWith('ing') && after?.isStop === false) return false;
  return isVerb(at, index);
}

function headOf(at: AnalyzedText, run: readonly Term[]): Term | undefined {
  if (at.language === 'de') return run.find((word) => isCapitalised(at, word));
  const named = run.filter(({ term, word }) => !/^\d+$/.test(term) && !has(forerunners, at.language, word));
  return at.language === 'en' ? named.at(-1) : named[0];
}

function isCapitalised({ text }: AnalyzedText, { start }: Term): boolean {
  return /^\p{Lu}/u.test(text.slice(start));
}
