import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editCost } from '../../../src/answer/spelling/edit-cost.js';

describe('editCost', () => {
  it.each([
    ['a swap', 'presidnet', 'president', 0.5],
    ['a doubled letter', 'interpoll', 'interpol', 0.6],
    ['a letter of two left out', 'hamouchi', 'hammouchi', 0.6],
    ['a sound written otherwise', 'kouman', 'koeman', 0.6],
    ['two letters written as one', 'hawz', 'haouz', 0.6],
    ['a letter left out', 'presdent', 'president', 1],
    ['a neighbouring key', 'confetence', 'conference', 0.8],
    ['a vowel for another', 'presidont', 'president', 0.8],
    ['any other letter', 'horse', 'house', 1.4],
    ['a wrong first letter', 'wonference', 'conference', 1.9],
    ['the first two swapped', 'hwo', 'who', 0.7],
    ['an Arabic letter that sounds alike', 'المغرب', 'المقرب', 0.6],
  ])('counts %s: %s for %s', (_, typed, meant, cost) => {
    expect(editCost(typed, meant)).toBeCloseTo(cost);
  });

  it('counts nothing for the same word, more for each further slip, and never passes over letters left over', () => {
    expect(editCost('conference', 'conference')).toBe(0);
    expect(editCost('confrnce', 'conference')).toBeCloseTo(2);
    expect(editCost('opec', 'opera')).toBeGreaterThan(2);
    expect(editCost('', 'abc')).toBeGreaterThan(3);
    expect(editCost('ab', 'abcdefgh')).toBe(Number.POSITIVE_INFINITY);
  });

  it('is never below zero, and zero for equal words only', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'o', 'u', 's', 'k', 'h', 'ض'), minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(word, word, (typed, meant) => {
        const cost = editCost(typed, meant);
        expect(cost === 0).toBe(typed === meant);
        expect(cost).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
