import type { Reading, WordRange } from '../reading.js';
import type { FactWord } from '../words/read-words.js';
import { yearDigits } from './date-words.js';

const decadeDigits = /^(?:1\d|20)?\d0(?:s|er|ern)$/;
const ordinalDigits = /^\d{1,2}(?:st|nd|rd|th|e|eme|er|º)?$/;
const romanCentury = /^[xvi]{1,5}e?$/;

/** The century or decade that begins at `at`. */
export function readPeriod(reading: Reading, at: number): WordRange | undefined {
  return centuryAt(reading, at) ?? decadeAt(reading, at);
}

/** "the 19th century", "nineteenth century", "XIXe siècle", "siglo XIX", "19. Jahrhundert", "القرن التاسع عشر". */
function centuryAt({ words, lexicon }: Reading, at: number): WordRange | undefined {
  const word = words[at];
  if (!word) return undefined;
  for (const ahead of [1, 2]) {
    const head = words[at + ahead];
    if (head && lexicon.has('century', head.word) && isOrdinal(word, lexicon)) {
      const era = words[at + ahead + 1];
      return { from: at, to: at + ahead + (era && lexicon.has('era', era.word) && era.isCapital ? 2 : 1) };
    }
    if (!head || head.gap === 'comma' || head.gap === 'other' || !isOrdinal(head, lexicon)) break;
  }
  const next = words[at + 1];
  if (!lexicon.has('century', word.word) || !next || (next.gap !== 'space' && next.gap !== 'hyphen')) return undefined;
  const second = words[at + 2];
  if (!isOrdinal(next, lexicon)) return undefined;
  return { from: at, to: at + (second?.gap === 'space' && lexicon.has('ordinal', second.word) ? 3 : 2) };
}

function isOrdinal(word: FactWord, lexicon: Reading['lexicon']): boolean {
  if (word.isNumber) return ordinalDigits.test(word.word);
  if (word.isCapital && romanCentury.test(word.word)) return true;
  return lexicon.has('ordinal', word.word) || lexicon.has('ordinalPart', word.word);
}

/** "1990s", "the '90s", "1990's", "années 1990", "1990er Jahre", "años 90", "تسعينيات القرن". */
function decadeAt(reading: Reading, at: number): WordRange | undefined {
  const { words, lexicon } = reading;
  const word = words[at];
  const next = words[at + 1];
  if (!word) return undefined;
  if (word.isNumber) {
    if (decadeDigits.test(word.word))
      return { from: at, to: at + (lexicon.has('month', next?.word ?? '') || next?.word.startsWith('jahr') ? 2 : 1) };
    return yearDigits.test(word.word) && word.word.endsWith('0') && next?.gap === 'apostrophe' && next.word === 's'
      ? { from: at, to: at + 2 }
      : undefined;
  }
  if (lexicon.language === 'en' || lexicon.language === 'de' || !lexicon.has('decade', word.word)) return undefined;
  if (lexicon.language === 'ar')
    return next && lexicon.has('century', next.word)
      ? { from: at, to: at + 2 }
      : lexicon.endsLike('decade', word.word)
        ? { from: at, to: at + 1 }
        : undefined;
  const number = next && lexicon.has('of', next.word) ? at + 2 : at + 1;
  const isDecade = /^(?:1\d|20)?\d0$/.test(words[number]?.word ?? '') && words[number]?.gap !== 'other';
  return isDecade ? { from: at, to: number + 1 } : undefined;
}
