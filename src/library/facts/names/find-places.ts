import { wordsOfAll } from '../../../text/languages/language-packs.js';
import { isStopWord } from '../../../text/stop-words.js';
import { isFunctionWord } from '../lexicon/is-function-word.js';
import { isJoined, overlaps, type Reading, textAfter, type WordRange } from '../reading.js';
import { matchPhrase } from '../words/phrase-book.js';

const mostWords = 3;

/** Forms of verbs, in all languages. */
const inflected = new RegExp(`(?:${[...wordsOfAll(({ facts }) => facts.endings.inflected)].join('|')})$`);

/** Places in languages with capitals: known countries and regions, and names behind what only places stand behind. */
export function findPlaces(reading: Reading, others: readonly WordRange[], busy: ReadonlySet<number>): WordRange[] {
  const found: WordRange[] = [];
  for (let at = 0; at < reading.words.length; at++) {
    const range =
      regionAt(reading, at) ??
      geographicName(reading, at, busy) ??
      explainedName(reading, at, busy) ??
      prepositionalName(reading, at, busy);
    if (!range || others.some((other) => overlaps(other, range))) continue;
    found.push(range);
    at = range.to - 1;
  }
  return found;
}

function regionAt({ words, lexicon }: Reading, at: number): WordRange | undefined {
  const word = words[at];
  if (!word?.isCapital) return undefined;
  const match = matchPhrase(lexicon.regions, words, at);
  if (!match) return undefined;
  // "us", "it" and their like are countries in capitals only.
  if (match.length === 1 && word.word.length < 4 && word.text !== word.text.toUpperCase()) return undefined;
  const isLongerName = (following: string): boolean =>
    ['organization', 'notPerson', 'geography'].some((each) => lexicon.has(each as 'geography', following));
  const next = words[at + match.length];
  const isPartOfName =
    next?.isCapital === true &&
    (next.gap === 'hyphen' || (next.gap === 'space' && !lexicon.capitalNouns && isLongerName(next.word)));
  return isPartOfName ? undefined : { from: at, to: at + match.length };
}

/**
 * "the River Thames", "Lake Victoria", "the Canary Islands": capitalised words of which one tells that it is a place.
 */
function geographicName(reading: Reading, at: number, busy: ReadonlySet<number>): WordRange | undefined {
  const { words, lexicon } = reading;
  if (!words[at]?.isCapital || namesNothing(reading, at)) return undefined;
  const to = capitalsEnd(reading, at, busy, 4);
  const heads = words.slice(at, to).filter(({ word }) => lexicon.has('geography', word));
  if (heads.length === 0 || to - at < 2) return undefined;
  const isOther = words
    .slice(at, to)
    .some(({ word }) => lexicon.has('organization', word) || (lexicon.has('notPerson', word) && lexicon.capitalNouns));
  return isOther ? undefined : { from: at, to };
}

/** "the city of Tangier", "la ville de Tanger", "die Stadt Bremen". */
function explainedName(reading: Reading, at: number, busy: ReadonlySet<number>): WordRange | undefined {
  const { words, lexicon } = reading;
  const [head, link] = [words[at - 2], words[at - 1]];
  if (!words[at]?.isCapital || !link || !isJoined(reading, at)) return undefined;
  const isExplained = lexicon.capitalNouns
    ? lexicon.has('placeHead', link.word) && words[at]?.gap === 'space'
    : head !== undefined &&
      lexicon.has('placeHead', head.word) &&
      lexicon.has('of', link.word) &&
      isJoined(reading, at - 1);
  const to = isExplained ? capitalsEnd(reading, at, busy, mostWords) : at;
  return to > at && isPlaceName(reading, { from: at, to }) ? { from: at, to } : undefined;
}

/** A short capitalised name right behind "in", "at" and their like, which nothing makes part of a longer phrase. */
function prepositionalName(reading: Reading, at: number, busy: ReadonlySet<number>): WordRange | undefined {
  const { words, lexicon, isHeadline } = reading;
  const preposition = words[at - 1];
  if (isHeadline || !words[at]?.isCapital || words[at]?.gap !== 'space' || !preposition) return undefined;
  // Behind a German preposition stands any noun.
  if (lexicon.capitalNouns || !lexicon.has('place', preposition.word)) return undefined;
  const to = capitalsEnd(reading, at, busy, mostWords + 1);
  const range = { from: at, to };
  if (to - at > mostWords || to <= at || !isPlaceName(reading, range)) return undefined;
  return endsPhrase(reading, to) ? range : undefined;
}

function capitalsEnd({ words }: Reading, from: number, busy: ReadonlySet<number>, most: number): number {
  let to = from;
  while (to - from < most && words[to]?.isCapital === true && !busy.has(to)) {
    const gap = words[to]?.gap;
    if (to > from && gap !== 'space' && gap !== 'hyphen') break;
    to += 1;
  }
  return to;
}

function isPlaceName(reading: Reading, { from, to }: WordRange): boolean {
  const { words, lexicon } = reading;
  const isGiven = to - from > 1 && lexicon.givenNames.has(words[from]?.word ?? '');
  return (
    !isGiven &&
    words.slice(from, to).every(({ text, word }, index) => {
      if (text === text.toUpperCase()) return false;
      if (lexicon.languageNames.has(word) || lexicon.has('organization', word) || lexicon.has('title', word))
        return false;
      const isLead = index === 0 && to - from > 1;
      return (isLead || !lexicon.has('notPerson', word)) && !namesNothing(reading, from + index);
    })
  );
}

function namesNothing({ words, lexicon }: Reading, at: number): boolean {
  const word = words[at]?.word ?? '';
  return isFunctionWord(lexicon, word) || lexicon.has('article', word);
}

/**
 * Behind a place comes a mark, a function word, a number or a verb; a plain word makes it an adjective ("in Catholic
 * schools").
 */
function endsPhrase(reading: Reading, to: number): boolean {
  const { words, lexicon } = reading;
  const next = words[to];
  if (!next || next.isNumber || next.gap !== 'space')
    return textAfter(reading, to - 1) !== '-' && next?.gap !== 'apostrophe';
  return (
    isStopWord(next.word, lexicon.language) ||
    lexicon.has('saying', next.word) ||
    lexicon.has('and', next.word) ||
    inflected.test(next.word)
  );
}
