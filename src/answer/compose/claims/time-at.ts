import { isStopWord } from '../../../text/stop-words.js';
import { wordValue } from '../values/number-values.js';
import type { ClaimValue, FoundValue } from './claim.js';
import { gapBefore, type SentenceWords, wordAt } from './sentence-words.js';

const clock = /^(\d{1,2})[:.](\d{2})$/;

/** How many words before an hour may lead to it: "at about eight". */
const leadReach = 2;

/** The time of day that begins with the word at `at`: "20:00", "8 pm", "noon", "20 Uhr", "at eight". */
export function timeAt(sentence: SentenceWords, at: number): FoundValue | undefined {
  const { words, lexicon } = sentence;
  const word = wordAt(sentence, at);
  if (lexicon.noon.has(word)) return found(at, at + 1, 12 * 60, false);
  if (lexicon.midnight.has(word)) return found(at, at + 1, 0, false);
  const next = wordAt(sentence, at + 1);
  const isWithHour = lexicon.always.has(next) || (lexicon.led.has(next) && isLed(sentence, at));
  const end = isWithHour ? at + 2 : at + 1;
  const written = clock.exec(word);
  if (written && (word.includes(':') || isWithHour)) {
    const [hours, minutes] = [Number(written[1]), Number(written[2])];
    return hours <= 24 && minutes < 60 ? found(at, end, (hours % 24) * 60 + minutes, false) : undefined;
  }
  // "8 pm" is the words "8" and, over both, "20:00".
  const whole = words[at + 1];
  if (whole && whole.end > (words[at]?.end ?? 0) && whole.start <= (words[at]?.start ?? 0)) return undefined;
  const half = clock.exec(next);
  if (/^\d{1,2}$/.test(word) && half && isWrittenOnce(sentence, at)) {
    return found(at, at + 2, Number(half[1]) * 60 + Number(half[2]), false);
  }
  const hour = /^\d{1,2}$/.test(word) ? Number(word) : wordValue(word, sentence.language);
  if (hour === undefined || hour > 24 || (!isWithHour && !isBareHour(sentence, at, hour))) return undefined;
  return found(at, end, (hour % 24) * 60, !isWithHour && hour <= 12);
}

function found(from: number, to: number, minutes: number, isHalfDay: boolean): FoundValue {
  const value: ClaimValue = { kind: 'time', low: minutes, high: minutes, isHalfDay };
  return { from, to, value };
}

/** Whether the next word is read from "p.m." behind a number, which nothing else parts from it. */
function isWrittenOnce(sentence: SentenceWords, at: number): boolean {
  const next = sentence.words[at + 1];
  return (
    next !== undefined &&
    /^\s?[ap]\.?\s?m/i.test(sentence.text.slice(next.start)) &&
    /^\s?$/.test(gapBefore(sentence, at + 1))
  );
}

function isLed(sentence: SentenceWords, at: number): boolean {
  return Array.from({ length: leadReach }, (_, back) => wordAt(sentence, at - 1 - back)).some((word) =>
    sentence.lexicon.leads.has(word),
  );
}

/** "Closes at eight": right behind what leads to a time, and counting nothing. */
function isBareHour(sentence: SentenceWords, at: number, hour: number): boolean {
  if (hour < 1 || !sentence.lexicon.leads.has(wordAt(sentence, at - 1))) return false;
  if (/[$€£¥]/.test(gapBefore(sentence, at))) return false;
  const [next, gap] = [wordAt(sentence, at + 1), gapBefore(sentence, at + 1)];
  return (
    next === '' ||
    /[.,;:!?)]/.test(gap) ||
    (/^\p{L}/u.test(next) && isStopWord(next, sentence.language) && !sentence.lexicon.units.has(next))
  );
}
