import { packOf } from '../../../text/languages/language-packs.js';
import { scaleOf, wordValue } from '../values/number-values.js';
import { readNumbers } from '../values/read-numbers.js';
import type { FoundValue } from './claim.js';
import { gapBefore, isCapitalised, type SentenceWords, wordAt, writtenAt } from './sentence-words.js';

const signs: Readonly<Record<string, string>> = { $: 'usd', '€': 'eur', '£': 'gbp', '¥': 'jpy', '%': '%', '٪': '%' };

const digits = /^\d+(?:\.\d+)?$/;

/** "93rd", "1er": which one, not how many. */
const ordinalEnding = /\d(?:st|nd|rd|th|er|re|e|ème|º|ª)$/;

/** The number that begins with the word at `at`, with its unit, where it says how many and not which one. */
export function numberAt(sentence: SentenceWords, at: number): FoundValue | undefined {
  const { text, words, language, lexicon } = sentence;
  const sign = signs[wordAt(sentence, at)];
  const from = sign === undefined ? at : at + 1;
  if (!isNumber(sentence, from) || namesOne(sentence, from)) return undefined;
  let to = from + 1;
  while (to < words.length && goesOn(sentence, to)) to += 1;
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last) return undefined;
  const [number, ...more] = readNumbers(text.slice(first.start, last.end), language);
  if (number === undefined || more.length > 0) return undefined;
  const next = wordAt(sentence, to);
  const isClose = !/[.,;:!?()]/.test(gapBefore(sentence, to));
  const behind = isClose ? (signs[next] ?? lexicon.units.get(next)) : undefined;
  const unit = sign ?? behind ?? '';
  if (behind === undefined && mayBeYear(sentence, from, to)) return undefined;
  const value = { kind: 'number', low: number, high: number, unit } as const;
  return { from: at, to: behind === undefined ? to : to + 1, value };
}

function isNumber(sentence: SentenceWords, at: number): boolean {
  const { language, lexicon } = sentence;
  const word = wordAt(sentence, at);
  if (digits.test(word)) return !ordinalEnding.test(writtenAt(sentence, at)) && !/^0\d/.test(word);
  return !lexicon.idle.has(word) && !lexicon.ordinals.has(word) && wordValue(word, language) !== undefined;
}

/** "12 000", "2.3 million", "two hundred and fifty", "twenty-five"; a short scale is written onto its number. */
function goesOn(sentence: SentenceWords, at: number): boolean {
  const { language, lexicon } = sentence;
  const [word, before, gap] = [wordAt(sentence, at), wordAt(sentence, at - 1), gapBefore(sentence, at)];
  if (/[.,;:!?()–—]/.test(gap)) return false;
  if (scaleOf(word, language) !== undefined) return !lexicon.shortScales.has(word) || gap === '';
  if (/^\d{3}$/.test(word)) return /^[ \u00a0\u202f\u2009]$/.test(gap) && /^\d{1,3}$/.test(before);
  const isWord = !digits.test(word) && wordValue(word, language) !== undefined && !lexicon.ordinals.has(word);
  if (isWord) return !digits.test(before) && !lexicon.idle.has(word);
  const isJoint = word === packOf(language)?.numbers.joint;
  return (
    isJoint && scaleOf(before, language) !== undefined && wordValue(wordAt(sentence, at + 1), language) !== undefined
  );
}

/** "Room 3", "Flight 204 leaves", "Windows 10": a number that is a part of a name. */
function namesOne(sentence: SentenceWords, at: number): boolean {
  const { lexicon } = sentence;
  const before = wordAt(sentence, at - 1);
  if (before === '' || /[,;:()]/.test(gapBefore(sentence, at))) return false;
  if (lexicon.numbered.has(before)) return true;
  if (lexicon.hasNounCapitals || !digits.test(wordAt(sentence, at)) || !isCapitalised(sentence, at - 1)) return false;
  return !lexicon.idle.has(before) && !lexicon.bounds.has(before) && !lexicon.opening.has(before);
}

/** Four digits without a mark may be a year, by which things are called: "the 2024 survey". */
function mayBeYear(sentence: SentenceWords, from: number, to: number): boolean {
  return to === from + 1 && /^(?:19|20)\d{2}$/.test(writtenAt(sentence, from));
}
