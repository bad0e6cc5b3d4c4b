import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLabel, fitQuote } from '../../../src/slack/blocks/fit-text.js';
import { propertyRuns } from '../../set-up/test-sizes.js';
import { codeUnits } from '../arbitrary-text.js';

function graphemesOf(text: string): string[] {
  return [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);
}

describe('fitQuote', () => {
  it.each([
    ['leaves what fits', 'Six organizations attended.', 27, 'Six organizations attended.', false],
    ['cuts between words', 'Six organizations attended.', 25, 'Six organizations', true],
    ['cuts before a full stop', 'Six organizations attended.', 26, 'Six organizations attended', true],
    ['cuts right after a word', 'Six organizations attended.', 17, 'Six organizations', true],
    ['keeps no trailing space', 'Six organizations attended.', 18, 'Six organizations', true],
    ['keeps a word with an apostrophe whole', "They don't agree.", 8, 'They', true],
    ['cuts inside a word that alone is too long', 'Incomprehensibilities', 6, 'Incomp', true],
    ['cuts inside an address rather than dropping it', `See ${'x'.repeat(200)}`, 100, `See ${'x'.repeat(96)}`, true],
    ['splits no family of emoji', 'ab👨‍👩‍👧cd', 6, 'ab', true],
    ['splits no accent from its letter', 'cafe\u0301s', 4, 'caf', true],
    ['cuts Arabic between words', 'افتتح المؤتمر في طنجة', 15, 'افتتح المؤتمر', true],
    ['cuts where words have no spaces', '摩洛哥将主办国际刑警组织大会', 5, '摩洛哥将', true],
    ['returns nothing where not one character fits', '👨‍👩‍👧', 3, '', true],
    ['splits no sign from the space it stands on', 'ab \u0600 cdef', 6, 'ab ', true],
    ['returns nothing for no room', 'Six', 0, '', true],
  ])('%s', (_, quote, limit, text, isCut) => {
    expect(fitQuote(quote, limit)).toEqual({ text, isCut });
  });

  it('returns a prefix within the limit that ends where a person sees a character end', () => {
    const quotes = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.lorem({ maxCount: 60 }));
    fc.assert(
      fc.property(quotes, fc.nat(200), (quote, limit) => {
        const { text, isCut } = fitQuote(quote, limit);
        expect(text.length).toBeLessThanOrEqual(limit);
        expect(quote.startsWith(text)).toBe(true);
        expect(isCut).toBe(text !== quote);
        expect(graphemesOf(quote).slice(0, graphemesOf(text).length).join('')).toBe(text);
      }),
      { numRuns: propertyRuns(500) },
    );
  });

  it('never drops more than one word of prose', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 80 }), fc.integer({ min: 30, max: 200 }), (quote, limit) => {
        const { text, isCut } = fitQuote(quote, limit);
        const next = quote.slice(text.length).trimStart().split(' ')[0] ?? '';
        expect(!isCut || text.length + 1 + next.length > limit).toBe(true);
        expect(!isCut || /^[ ,.]/.test(quote.slice(text.length))).toBe(true);
      }),
    );
  });

  it('takes no noticeable time for a very long quote', () => {
    const { text } = fitQuote('word '.repeat(200_000), 2_500);
    expect(text).toHaveLength(2_499);
  });
});

describe('fitLabel', () => {
  it.each([
    ['folds lines and spaces', ' Closing\r\n  remarks ', 40, 'Closing remarks'],
    ['takes out overrides of direction', 'a\u202Eb\u200B', 40, 'a b'],
    ['replaces half a character', 'a\uD83Db', 40, 'a b'],
    ['says that it was cut', 'The fight against terrorism', 20, 'The fight against…'],
    ['may be empty', '\u0000 \u200F', 40, ''],
  ])('%s', (_, label, limit, shown) => {
    expect(fitLabel(label, limit)).toBe(shown);
  });

  it('is one line within the limit', () => {
    fc.assert(
      fc.property(codeUnits(400), fc.integer({ min: 1, max: 100 }), (label, limit) => {
        expect(fitLabel(label, limit).length).toBeLessThanOrEqual(limit);
        expect(fitLabel(label, limit)).not.toMatch(/[\n\r\u2028\p{Cs}]/u);
      }),
    );
  });
});
