import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isSpellingToken,
  listSpellingTokens,
  listTrigrams,
  listWordTokens,
} from '../../../src/store/search/word-forms.js';

/** How many tokens a typed word and a known one share. */
function likeness(typed: string, known: string): number {
  const tokens = new Set(listWordTokens(known));
  return listSpellingTokens(typed).filter((token) => tokens.has(token)).length;
}

const letter = fc.constantFrom('a', 'b', 'c', 'é', '東', '👩');

describe('listSpellingTokens', () => {
  it('finds every word that is one slip away, however long', () => {
    const word = fc.array(letter, { minLength: 2, maxLength: 14 });
    const slip = fc.constantFrom('drop', 'add', 'change', 'swap');
    fc.assert(
      fc.property(word, fc.nat(13), letter, slip, (letters, at, other, kind) => {
        const i = at % letters.length;
        const slipped = {
          drop: letters.toSpliced(i, 1),
          add: letters.toSpliced(i, 0, other),
          change: letters.toSpliced(i, 1, other),
          swap: letters.toSpliced(i, 2, ...letters.slice(i, i + 2).toReversed()),
        }[kind];
        expect(likeness(slipped.join(''), letters.join(''))).toBeGreaterThan(0);
      }),
    );
  });

  it('finds a long word with a slip at each end, and likens it more the more of it is right', () => {
    expect(likeness('internatoinale', 'international')).toBeGreaterThan(0);
    expect(likeness('nternationall', 'international')).toBeGreaterThan(0);
    expect(likeness('international', 'international')).toBeGreaterThan(likeness('internatoinal', 'international'));
    expect(likeness('internatoinal', 'international')).toBeGreaterThan(likeness('internatoinal', 'interval'));
  });

  it('finds nothing alike in a word and the longer one it begins', () => {
    expect(likeness('inter', 'international')).toBe(0);
  });
});

describe('isSpellingToken', () => {
  it('tells the forms of words from their letters', () => {
    for (const word of ['cat', 'walruses', 'international']) {
      expect(listSpellingTokens(word).every(isSpellingToken)).toBe(true);
      expect(listTrigrams(word).some(isSpellingToken)).toBe(false);
    }
  });
});

describe('listTrigrams', () => {
  it('counts borders as letters and each run once', () => {
    expect(listTrigrams('cat')).toEqual(['<ca', 'cat', 'at>']);
    expect(listTrigrams('aaaa')).toEqual(['<aa', 'aaa', 'aa>']);
    expect(listTrigrams('é')).toEqual(['<é>']);
    expect(listTrigrams('')).toEqual([]);
  });
});

describe('listWordTokens', () => {
  it('never holds white space, which divides tokens in the index', () => {
    for (const token of [...listWordTokens('東京都'), ...listWordTokens('internationally')]) {
      expect(token).not.toMatch(/\s/);
    }
  });
});
