import type { Language } from '../../domain.js';
import {
  type CueName,
  cueNames,
  type FunctionClass,
  type FunctionWords,
  functionClasses,
} from '../../text/languages/contract/function-words.js';
import { byLanguage, splitWords } from '../../text/languages/language-packs.js';
import { normalizeWord } from '../../text/normalize.js';

export interface WordClasses {
  /** Whether the language has a list at all. */
  readonly isKnown: boolean;
  readonly classOf: (word: string) => FunctionClass | undefined;
  readonly isCue: (cue: CueName, word: string) => boolean;
  /** Whether a content word has the ending of a verb's form or of an adverb. */
  readonly isVerbal: (word: string) => boolean;
  /** Whether `word` asks for a way of doing. */
  readonly asksManner: (word: string) => boolean;
}

function setOf(list: string): ReadonlySet<string> {
  return new Set(splitWords(list).map(normalizeWord));
}

function createClasses(source: FunctionWords): WordClasses {
  const classes = new Map(
    [...functionClasses].reverse().flatMap((name) => Array.from(setOf(source[name]), (word) => [word, name] as const)),
  );
  const cues = new Map(cueNames.map((name) => [name, setOf(source[name])]));
  const manner = setOf(source.manner);
  return {
    isKnown: true,
    classOf: (word) => classes.get(word),
    isCue: (cue, word) => cues.get(cue)?.has(word) === true,
    isVerbal: (word) => word.length > 4 && source.verbEndings.test(word),
    asksManner: (word) => manner.has(word),
  };
}

function never() {
  return false;
}
const none: WordClasses = {
  isKnown: false,
  classOf: () => undefined,
  isCue: never,
  isVerbal: never,
  asksManner: never,
};
const known = byLanguage(({ functionWords }) => createClasses(functionWords));

/** The function words of a language; of a language without a list no word is one. */
export function wordClassesOf(language: Language): WordClasses {
  return known.get(language) ?? none;
}
