import type { Language } from '../../domain.js';
import type { Holdings } from '../../store/holdings.js';
import type { IndexStats } from '../../store/passage-index.js';
import type { LiveWord } from '../../store/vocabulary.js';
import type { Term } from '../../text/analyze-text.js';
import { functionWords } from '../../text/function-words.js';
import { isStopWord } from '../../text/stop-words.js';
import type { Reading } from './correct-spelling.js';
import { likelyMeant, type PossibleWord, type TypedWord } from './likely-meant.js';
import { listSoundAlikes } from './sound-alikes.js';

/** Words of the index that Fuse ranks for one unknown word. */
const shortlistLength = 20;

/** Up to this length a word spelt by ear shares too few letters with the right one to be found by them ("hawz"). */
const spelledByEar = 7;

/** An unknown word and what the store knows of what it may be. */
export interface Guess {
  readonly typed: Term & TypedWord;
  readonly shortlist: readonly PossibleWord[];
}

export interface WordReading extends Reading {
  readonly term: string;
  readonly isFunctionWord: boolean;
}

/** Looks up what an unknown word may be meant as. */
export async function gatherGuess(
  holdings: Holdings,
  { passages }: Pick<IndexStats, 'passages'>,
  typed: Guess['typed'],
  language: Language,
): Promise<Guess> {
  const similar = await listSimilar(holdings, typed.word, language);
  const shortlist = similar.map((live) => possibleWord(live, passages, language));
  return { typed, shortlist: [...shortlist, ...ownFunctionWords(language, shortlist)] };
}

/**
 * What the word is read as, where that is likelier than that it is right; `beside` are terms near the question's other
 * words.
 */
export function decideGuess({ typed, shortlist }: Guess, beside: ReadonlySet<string>): WordReading | undefined {
  const meant = likelyMeant(typed, shortlist, beside);
  if (!meant) return undefined;
  const { term, display, isFunctionWord } = meant;
  const isTold = !isFunctionWord && !isFormOf(typed.word, meant.word);
  return { start: typed.start, end: typed.end, term, display, isFunctionWord, isTold };
}

/**
 * In Arabic, "as a city" is a form of "the city" that stemming doesn't lead back to it: what is written together with
 * it.
 */
const attached = /^[وفبكل]{0,2}(?:ال|ل)?(?=.{3})|(?<=.{3})ا$/g;

function isFormOf(typed: string, meant: string): boolean {
  return typed.replace(attached, '') === meant.replace(attached, '');
}

/** What another language writes just so is no misspelling of it here. */
async function listSimilar(holdings: Holdings, word: string, language: Language): Promise<LiveWord[]> {
  const byLetters = await holdings.words.similar(word, shortlistLength, language);
  const byEar = word.length > spelledByEar ? [] : await holdings.words.known(listSoundAlikes(word), language);
  const all = new Map([...byLetters, ...byEar].map((live) => [live.word, live]));
  all.delete(word);
  return [...all.values()];
}

function possibleWord(live: LiveWord, passages: number, language: Language): PossibleWord {
  const isFunctionWord = isStopWord(live.word, language);
  return {
    word: live.word,
    term: live.term,
    // Articles write a question word mostly where it begins a sentence.
    display: isFunctionWord ? live.display.toLowerCase() : live.display,
    share: live.passages / Math.max(1, passages),
    isFunctionWord,
  };
}

/** Share of the passages of a language that one of its function words stands in, where the articles don't tell. */
const usualShare = 0.2;

function ownFunctionWords(language: Language, listed: readonly PossibleWord[]): PossibleWord[] {
  const known = new Set(listed.map(({ word }) => word));
  return (functionWords[language]?.split(/\s+/) ?? [])
    .filter((word) => !known.has(word))
    .map((word) => ({ word, term: word, display: word, share: usualShare, isFunctionWord: true }));
}
