import type { Language } from '../../domain.js';
import type { Holdings } from '../../store/holdings.js';
import type { IndexStats } from '../../store/passage-index.js';
import type { LiveWord } from '../../store/vocabulary.js';
import type { Term } from '../../text/analyze-text.js';
import { languageMarkers } from '../../text/language-markers.js';
import { packOf, supportedLanguages } from '../../text/languages/language-packs.js';
import { isStopWord } from '../../text/stop-words.js';
import type { Respelling } from './apply-respellings.js';
import { likelyMeant, type PossibleWord, type TypedWord } from './likely-meant.js';
import { listSoundAlikes } from './sound-alikes.js';
import type { SpellingWork } from './spelling-work.js';

/** Words of the index that Fuse ranks for one unknown word. */
const shortlistLength = 20;

/** What some languages write as one with a word; the patterns hold letters of their own script only. */
const attached = supportedLanguages.flatMap((language) => packOf(language)?.writing.attached ?? []);

/** Up to this length a word spelt by ear shares too few letters with the right one to be found by them ("hawz"). */
const spelledByEar = 7;

/** An unknown word and what the store knows of what it may be. */
export interface Guess {
  readonly typed: Term & TypedWord;
  readonly shortlist: readonly PossibleWord[];
}

export interface WordRespelling extends Respelling {
  readonly term: string;
  readonly isFunctionWord: boolean;
}

/** Looks up what an unknown word may be meant as. */
export async function gatherGuess(
  holdings: Holdings,
  { passages }: Pick<IndexStats, 'passages'>,
  typed: Guess['typed'],
  language: Language,
  work: Pick<SpellingWork, 'once'>,
): Promise<Guess> {
  const similar = await work.once(`similar ${language} ${typed.word}`, () =>
    listSimilar(holdings, typed.word, language),
  );
  const shortlist = similar.map((live) => possibleWord(live, passages, language));
  return { typed, shortlist: [...shortlist, ...ownFunctionWords(language, shortlist)] };
}

/**
 * What the word is read as, where that is likelier than that it is right; `beside` are terms near the question's other
 * words.
 */
export function decideGuess({ typed, shortlist }: Guess, beside: ReadonlySet<string>): WordRespelling | undefined {
  const meant = likelyMeant(typed, shortlist, beside);
  if (!meant) return undefined;
  const { term, display, isFunctionWord } = meant;
  const isTold = !isFunctionWord && !isFormOf(typed.word, meant.word);
  return { start: typed.start, end: typed.end, term, display, isFunctionWord, isTold };
}

/** "As a city" is a form of "the city" in Arabic, which writes both as one word: the same but for what is attached. */
function isFormOf(typed: string, meant: string): boolean {
  return bareForm(typed) === bareForm(meant);
}

function bareForm(word: string): string {
  return attached.reduce((rest, affixes) => rest.replace(affixes, ''), word);
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
  return (languageMarkers.get(language) ?? [])
    .filter((word) => !known.has(word))
    .map((word) => ({ word, term: word, display: word, share: usualShare, isFunctionWord: true }));
}
