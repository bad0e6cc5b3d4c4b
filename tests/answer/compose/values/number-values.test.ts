import { describe, expect, it } from 'vitest';
import { isFraction, scaleOf, wordValue } from '../../../../src/answer/compose/values/number-values.js';

describe('words for numbers', () => {
  it.each([
    ['en', 'one', 1],
    ['en', 'third', 3],
    ['fr', 'neuf', 9],
    ['de', 'hundertzwei', 102],
    ['es', 'quinientos', 500],
    ['ar', 'عشرون', 20],
    ['en', 'harbour', undefined],
    ['de', 'jahrhundert', undefined],
    ['ja', 'one', undefined],
    ['en', 'constructor', undefined],
  ])('in %s: %s', (language, word, value) => {
    expect(wordValue(word, language)).toBe(value);
  });

  it('tell scales and fractions apart from numbers', () => {
    expect([scaleOf('milliards', 'fr'), scaleOf('billion', 'de'), scaleOf('ship', 'en')]).toEqual([
      1e9,
      1e12,
      undefined,
    ]);
    expect([isFraction('half'), isFraction('five')]).toEqual([true, false]);
  });
});
