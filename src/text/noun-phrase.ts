import type { Term } from './analyze-text.js';
import { byLanguage, packOf, splitWords, wordsOfAll } from './languages/language-packs.js';
import { type AnalyzedText, isVerb } from './word-class.js';

/** What a question asks for: the words of its noun phrase in order, and which of them is the noun. */
export interface NounPhrase {
  readonly words: readonly Term[];
  readonly head: Term;
  /** The noun before it that only says that something is named or counted: "the *name* of the castle". */
  readonly naming?: Term;
}

/** The words around the noun that is asked for, by language. */
const wordsByLanguage = byLanguage(({ grammar: { nounPhrases } }) => ({
  between: new Set(splitWords(nounPhrases.between)),
  determiners: new Set(splitWords(nounPhrases.determiners)),
  forerunners: new Set(splitWords(nounPhrases.forerunners)),
  emptyNouns: new Set(splitWords(nounPhrases.emptyNouns)),
}));

/** Nouns that no answer needs where nothing follows: "what *name* did the castle get". */
const nameNouns = wordsOfAll(({ grammar }) => grammar.nounPhrases.nameNouns);

/** Stands between such a noun and what is meant. */
const joins = wordsOfAll(({ grammar }) => grammar.nounPhrases.joins);

const longest = 3;

type WordKind = 'between' | 'determiners' | 'forerunners' | 'emptyNouns';

function has(kind: WordKind, { language }: AnalyzedText, word: string): boolean {
  return wordsByLanguage.get(language)?.[kind].has(word) ?? false;
}

function traits({ language }: AnalyzedText) {
  return packOf(language)?.grammar.nounPhrases;
}

/** Whether the language writes its nouns with capitals. */
function hasCapitalNouns({ language }: AnalyzedText): boolean {
  return packOf(language)?.writing.capitals === 'nouns';
}

/**
 * The noun phrase that follows the question word at `index` - 1, or the words between ("what is the"). Undefined where
 * a verb follows, or nothing that could be a noun.
 */
export function readNounPhrase(at: AnalyzedText, index: number): NounPhrase | undefined {
  const { words } = at;
  let start = index;
  while (has('between', at, words[start]?.word ?? '') && start < index + longest) start += 1;
  const run = takeRun(at, start);
  const head = headOf(at, run);
  if (head === undefined) return undefined;
  const after = words.indexOf(head) + 1;
  const named = has('emptyNouns', at, head.word) ? namedBy(at, after) : undefined;
  if (named) return { ...named, naming: head };
  return nameNouns.has(head.word) ? { words: run, head, naming: head } : { words: run, head };
}

/** "the name of the castle" → "castle". */
function namedBy(at: AnalyzedText, from: number): NounPhrase | undefined {
  let start = from;
  while (joins.has(at.words[start]?.word ?? '')) start += 1;
  const isJoined = start > from || traits(at)?.mayFollow === true;
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
    if (hasCapitalNouns(at) && isCapitalised(at, word)) break;
  }
  return run;
}

function endsPhrase(at: AnalyzedText, index: number, isFirst: boolean): boolean {
  const [word, after] = [at.words[index], at.words[index + 1]];
  if (after !== undefined && has('determiners', at, after.word)) return isFirst || at.language === 'en';
  // "beiden Verwaltungsorgane", "governing bodies": what stands before its noun is an adjective.
  if (hasCapitalNouns(at) && after !== undefined && isCapitalised(at, after)) return false;
  if (at.language === 'en' && word?.word.endsWith('ing') && after?.isStop === false) return false;
  return isVerb(at, index);
}

function headOf(at: AnalyzedText, run: readonly Term[]): Term | undefined {
  if (hasCapitalNouns(at)) return run.find((word) => isCapitalised(at, word));
  const named = run.filter(({ term, word }) => !/^\d+$/.test(term) && !has('forerunners', at, word));
  return traits(at)?.isHeadLast ? named.at(-1) : named[0];
}

function isCapitalised({ text }: AnalyzedText, { start }: Term): boolean {
  return /^\p{Lu}/u.test(text.slice(start));
}
