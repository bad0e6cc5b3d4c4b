import type { Fact, Span } from '../../../domain.js';
import { createFact, isJoined, type Reading, spanOf, textAfter, type WordRange, writtenAt } from '../reading.js';
import { matchPhrase } from '../words/phrase-book.js';
import type { FactWord } from '../words/read-words.js';
import { countedPhrase } from './counted-phrase.js';

const currencyBefore = /(?:(?:US|CA|AU|NZ|HK)?[$€£¥₹₽₩₺₪])\s?$/u;
const currencyAfter = /^\s?[$€£¥₹₽₩₺₪]/u;
const percentAfter = /^\s?[%‰٪]/u;
const degreesAfter = /^\s?°(?:\s?[CFK]\b)?/;
const ordinalNumber = /^\d[\d,.]*(?:st|nd|rd|th|e|eme|ème|er|ere|º|ª)$/;
const numberWithUnit =
  /^\d[\d.,\u00a0\u202f ]*(?:km|m|cm|mm|kg|g|mg|kw|mw|gw|hz|khz|mhz|ghz|kb|mb|gb|tb|k|bn|ft|in|mi|mph|c|f|s|h|min|x|w|v)?$/;
const range = /^\s*[-–—]\s*$/;

/** Numbers in digits or words with their scale, per cent sign, currency and unit, where no date is. */
export function findQuantities(reading: Reading, dates: readonly WordRange[]): Fact[] {
  const facts: Fact[] = [];
  const busy = new Set(dates.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));
  let at = 0;
  while (at < reading.words.length) {
    const number = busy.has(at) ? undefined : numberAt(reading, at, busy);
    if (number) {
      const fact = quantityOf(reading, number);
      if (fact) facts.push(fact);
    }
    at = number ? number.to : at + 1;
  }
  return facts;
}

/** A number as it is written, over several words where it is long: "two hundred and fifty", "4.5 million", "5–10". */
function numberAt(reading: Reading, at: number, busy: ReadonlySet<number>): WordRange | undefined {
  const { words } = reading;
  const word = words[at];
  if (!word || !isNumberLike(reading, word)) return undefined;
  let to = at + 1;
  for (let next = words[to]; next !== undefined && !busy.has(to); next = words[to]) {
    if (continuesNumber(reading, to, word)) to += 1;
    else if (isNumberJoint(reading, to)) to += 2;
    else break;
  }
  return { from: at, to };
}

function isNumberLike({ lexicon }: Reading, { isNumber, word }: FactWord): boolean {
  if (isNumber) return true;
  return lexicon.has('number', word) || lexicon.has('scale', word);
}

function continuesNumber(reading: Reading, at: number, first: FactWord): boolean {
  const { words, lexicon } = reading;
  const word = words[at];
  if (!word) return false;
  if (word.isNumber) return first.isNumber && range.test(word.before) && words[at - 1]?.isNumber === true;
  if (word.gap !== 'space' && word.gap !== 'hyphen') return false;
  return lexicon.has('scale', word.word) || (!first.isNumber && lexicon.has('number', word.word));
}

/** "two hundred AND fifty", "treinta Y cinco", "soixante ET onze": only right between two number words. */
function isNumberJoint({ words, lexicon }: Reading, at: number): boolean {
  const [before, joint, after] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !joint || !after || before.isNumber || after.isNumber) return false;
  if (!lexicon.has('and', joint.word) || (joint.gap !== 'space' && joint.gap !== 'hyphen')) return false;
  const isBig = lexicon.has('scale', before.word);
  const isTens = lexicon.language === 'es' || lexicon.language === 'fr';
  return (isBig || isTens) && lexicon.has('number', after.word) && (after.gap === 'space' || after.gap === 'hyphen');
}

function quantityOf(reading: Reading, number: WordRange): Fact | undefined {
  const { words, lexicon } = reading;
  const first = words[number.from];
  if (!first || isReference(reading, number)) return undefined;
  const span = withSigns(reading, number);
  const fact = (value: Span, label?: string) => createFact(reading, 'quantity', value, label);
  const percent = matchPhrase(lexicon.book('percent'), words, number.to);
  if (percent && isJoined(reading, number.to)) {
    const to = number.to + percent.length;
    return fact(spanOf(reading, { from: number.from, to }), countedPhrase(reading, to));
  }
  if (percentAfter.test(textAfter(reading, number.to - 1))) return fact(span, countedPhrase(reading, number.to));
  const currency = matchPhrase(lexicon.book('currency'), words, linkedAfter(reading, number.to));
  if (currency && isJoined(reading, number.to)) {
    const to = linkedAfter(reading, number.to) + currency.length;
    return fact(spanOf(reading, { from: number.from, to }));
  }
  if (
    currencyBefore.test(first.before) ||
    currencyAfter.test(textAfter(reading, number.to - 1)) ||
    /^\s?°/.test(textAfter(reading, number.to - 1))
  )
    return fact(span);
  const counted = isJoined(reading, number.to) || isOrdinalAt(reading, number) ? measured(reading, number) : undefined;
  if (counted) return fact({ start: span.start, end: counted.end }, counted.label);
  return first.isNumber && isAmount(first, reading, number) ? fact(span) : undefined;
}

/** What the number counts, and where the value with its unit ends: "10 km", "two-day", "twenty" (Arab countries). */
function measured(reading: Reading, number: WordRange): { readonly end: number; readonly label: string } | undefined {
  const { words, lexicon } = reading;
  const next = words[number.to];
  if (!next) return undefined;
  if (lexicon.has('unit', next.word) && next.gap === 'space') return { end: next.end, label: writtenAt(reading, next) };
  const isOne = next.gap === 'hyphen' || ordinalNumber.test(words[number.from]?.word ?? '');
  const label = countedPhrase(reading, number.to, isOne);
  if (label === undefined) return undefined;
  const numberEnd = words[number.to - 1]?.end ?? next.start;
  if (next.gap === 'hyphen') return { end: next.end, label };
  return { end: numberEnd, label };
}

/** The value with a currency before it or a sign behind it. */
function withSigns(reading: Reading, number: WordRange): Span {
  const { start, end } = spanOf(reading, number);
  const before = currencyBefore.exec(reading.words[number.from]?.before ?? '')?.[0] ?? '';
  const after = textAfter(reading, number.to - 1);
  const degrees = degreesAfter.exec(reading.text.slice(end, Math.min(end + 4, reading.sentence.end)));
  const sign = (percentAfter.exec(after) ?? currencyAfter.exec(after) ?? degrees)?.[0] ?? '';
  return { start: start - before.length, end: end + sign.length };
}

/** Numbers that count nothing: notes ("[12]"), versions, chapters, addresses and fragments of words. */
function isReference(reading: Reading, { from, to }: WordRange): boolean {
  const { words, lexicon } = reading;
  const first = words[from];
  if (!first) return true;
  if (/[[#@/:_\\]$|https?/u.test(first.before) || /^[\]:/_\\]/u.test(textAfter(reading, to - 1))) return true;
  // "CD4", "H2O": a number within a word.
  if (first.before === '' && from > 0) return true;
  if (first.gap === 'hyphen' && words[from - 1]?.isCapital === true) return true;
  if (first.isNumber && /^[\d.]+$/.test(first.word) && first.word.split('.').length > 3) return true;
  const before = words[from - 1];
  if (
    before &&
    first.isNumber &&
    first.gap !== 'comma' &&
    lexicon.has('numbered', before.word) &&
    /^\d{1,4}$/.test(first.word)
  )
    return !percentAfter.test(textAfter(reading, to - 1));
  const isNumbered =
    before?.isCapital === true && from > 1 && first.gap === 'space' && first.isNumber && !isJoined(reading, to);
  if (isNumbered && !lexicon.capitalNouns) return true;
  return first.isNumber && !numberWithUnit.test(first.word) && !ordinalNumber.test(first.word);
}

/** A bare number says how many where it is more than a digit and no list's mark. */
function isAmount({ word }: FactWord, reading: Reading, { from, to }: WordRange): boolean {
  if (from === 0 && /^\s*[.)]/.test(textAfter(reading, to - 1))) return false;
  return /^\d/.test(word) && !ordinalNumber.test(word);
}

/** German writes ordinals with a stop: "die 47. Konferenz". */
function isOrdinalAt(reading: Reading, { from, to }: WordRange): boolean {
  const { words, lexicon } = reading;
  return (
    lexicon.capitalNouns && words[from]?.isNumber === true && words[to]?.gap === 'dot' && words[to]?.isCapital === true
  );
}

/** "un million D'euros": the index of the noun behind a linking word. */
function linkedAfter({ words, lexicon }: Reading, at: number): number {
  const next = words[at];
  return next && lexicon.language !== 'en' && lexicon.has('of', next.word) ? at + 1 : at;
}
