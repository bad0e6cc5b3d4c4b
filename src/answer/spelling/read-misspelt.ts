import type { Language } from '../../domain.js';
import type { Holdings } from '../../store/holdings.js';
import type { IndexStats } from '../../store/passage-index.js';
import { analyzeText, type Term } from '../../text/analyze-text.js';
import { languageMarkers } from '../../text/language-markers.js';
import { analyzeQuestion } from '../question/analyze-question.js';
import { isDegreeWord } from '../question/question-patterns.js';
import type { Respelling } from './apply-respellings.js';
import { decideGuess, type Guess, gatherGuess, type WordRespelling } from './guess-word.js';
import { readDivided, readJoined } from './misplaced-blanks.js';
import { createSpellingWork, longestWord, mostWords, type SpellingWork } from './spelling-work.js';
import { readSwallowedSlips } from './swallowed-slips.js';

/**
 * Reads the words of a text that no article holds as words that one does, where they are more likely slips than right
 * words: words with misplaced blanks, then single words. What an article holds, if only in another form, is left. Each
 * word is looked up once, however often it stands there, and so many of them as `work` admits.
 */
export async function readMisspelt(
  holdings: Holdings,
  stats: IndexStats,
  text: string,
  language: Language,
  work: SpellingWork = createSpellingWork(),
): Promise<readonly Respelling[]> {
  const words = analyzeText(text, language);
  const own = new Set(languageMarkers.get(language));
  const { form, terms } = analyzeQuestion(text, language);
  // "What is the full form of …?": of such a question no article needs to hold anything but the short form.
  const onlyAsks = (word: Term) => {
    const term = terms.find((other) => other.start === word.start);
    return term ? term.isLight === true : form === 'expansion';
  };
  const content = words.filter((word) => isMendable(word) && !own.has(word.word) && !isDegreeWord(word.word, language));
  const frequencies = await holdings.index.frequencies(content.map(({ term }) => term));
  const absent = content.filter((word, index) => frequencies[index] === 0 && !onlyAsks(word));
  const looked = new Set(firstWords(absent, mostWords).filter((word) => work.admits(word, language)));
  const unknown = absent.filter(({ word }) => looked.has(word));
  const known = content.filter((_, index) => frequencies[index] !== 0);
  const swallowed = await readSwallowedSlips(holdings, known, language);
  if (unknown.length === 0) return swallowed;

  const divided = await readDivided(holdings, text, words, unknown, language);
  const rest = unknown.filter((word) => !divided.some(({ start, end }) => start <= word.start && word.end <= end));
  const letterShares = await holdings.words.letterShares(rest.map(({ word }) => word));
  const guesses = await Promise.all(
    rest.map((word, index) => {
      const isFirst = word === words[0];
      const isName = !isFirst && /^\p{Lu}/u.test(text.slice(word.start));
      const typed = { ...word, isFirst, isName, letterShare: letterShares[index] ?? 1 };
      return gatherGuess(holdings, stats, typed, language, work);
    }),
  );
  const single = await readSingly(holdings, guesses, known);
  const left = rest.filter(({ start }) => !single.some((reading) => reading.start === start));
  const joined = await Promise.all(left.map((word) => readJoined(holdings, word, language, work)));
  return [...swallowed, ...divided, ...single, ...joined.filter((reading) => reading !== undefined)];
}

/**
 * Twice, since a word that is read tells what its neighbours may be: "the Tanger confrence" is "conference" first, and
 * the conference is in "Tangier".
 */
async function readSingly(
  holdings: Holdings,
  guesses: readonly Guess[],
  known: readonly Term[],
): Promise<Respelling[]> {
  const terms = known.map(({ term }) => term);
  const first = decideAll(guesses, await termsBeside(holdings, terms));
  if (first.length === 0 || first.length === guesses.length) return first;
  const found = first.flatMap(({ term, isFunctionWord }) => (isFunctionWord ? [] : [term]));
  if (found.length === 0) return first;
  const left = guesses.filter(({ typed }) => !first.some(({ start }) => start === typed.start));
  return [...first, ...decideAll(left, await termsBeside(holdings, [...terms, ...found]))];
}

function decideAll(guesses: readonly Guess[], beside: ReadonlySet<string>): WordRespelling[] {
  // What a word is read as depends on where it stands by these two alone.
  const decided = new Map<string, WordRespelling | undefined>();
  return guesses.flatMap((guess) => {
    const { word, isFirst, isName, start, end } = guess.typed;
    const key = `${word} ${isFirst} ${isName}`;
    if (!decided.has(key)) decided.set(key, decideGuess(guess, beside));
    const meant = decided.get(key);
    return meant ? [{ ...meant, start, end }] : [];
  });
}

/** The first `count` different words. */
function firstWords(words: readonly Term[], count: number): string[] {
  return [...new Set(words.map(({ word }) => word))].slice(0, count);
}

/** Numbers are never misspelt ones: a wrong digit makes another number. */
function isMendable({ isStop, word }: Term): boolean {
  return !isStop && word.length <= longestWord && !/\p{N}/u.test(word);
}

/** Passages that are looked at for which words stand together. */
const neighbouringPassages = 12;

/** The terms of the passages that speak most of what is asked about. */
async function termsBeside(holdings: Holdings, about: readonly string[]): Promise<ReadonlySet<string>> {
  const terms = [...new Set(about)].slice(0, mostWords);
  if (terms.length === 0) return new Set();
  const hits = await holdings.index.search({ terms, limit: neighbouringPassages });
  return new Set(hits.flatMap(({ passage, titleTerms }) => [...passage.terms.flat(), ...titleTerms]));
}
