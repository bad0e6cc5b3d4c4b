import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listLookupTokens, listWordTokens } from '../../src/store/word-forms.js';

/** How alike the index finds a typed word and a known one. */
function likeness(typed: string, known: string): number {
  const tokens = new Set(listWordTokens(known));
  return listLookupTokens(typed).reduce((sum, { token, weight }) => sum + (tokens.has(token) ? weight : 0), 0);
}

const letter = fc.constantFrom('a', 'b', 'c', 'é', '東', '👩');

describe('listLookupTokens', () => {
  it("adds up to the Dice coefficient of two long words' trigrams", () => {
    // presidant and president share <pr pre res esi sid, of nine each, and nt>: six of nine.
    expect(likeness('presidant', 'president')).toBeCloseTo((2 * 6) / 18);
    expect(likeness('president', 'president')).toBeCloseTo(1);
  });

  it('finds nothing alike in words of very different length', () => {
    expect(likeness('inter', 'international')).toBe(0);
  });

  it('finds every short word that is one slip away', () => {
    const word = fc.array(letter, { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(
        word,
        fc.nat(5),
        letter,
        fc.constantFrom('drop', 'add', 'change', 'swap'),
        (letters, at, other, slip) => {
          const i = at % letters.length;
          const slipped = {
            drop: letters.toSpliced(i, 1),
            add: letters.toSpliced(i, 0, other),
            change: letters.toSpliced(i, 1, other),
            swap: letters.toSpliced(i, 2, ...letters.slice(i, i + 2).toReversed()),
          }[slip];
          expect(likeness(slipped.join(''), letters.join(''))).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('never holds white space, which divides tokens in the index', () => {
    expect(listWordTokens('').join('')).toBe('-');
    for (const token of listWordTokens('東京都')) expect(token).not.toMatch(/\s/);
  });
});
