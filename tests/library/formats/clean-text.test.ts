import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanText } from '../../../src/library/formats/clean-text.js';

it.each([
  ['soft\u00ADly spo\u200Bken\uFEFF', 'softly spoken'],
  ['one\u0000 two\u001F', 'one two'],
  ['  one \t  two  ', 'one two'],
  ['one  \n  two\n\nthree', 'one\ntwo\n\nthree'],
  ['The fee is yearly. ↩', 'The fee is yearly.'],
  ['The fee is yearly.\u21A9\uFE0E', 'The fee is yearly.'],
  ['Press ↩ to go on.', 'Press ↩ to go on.'],
  ['one\u00A0two', 'one\u00A0two'],
])('shows %j as it is seen', (text, seen) => expect(cleanText(text)).toBe(seen));

it('loses no letter, and has nothing left to clean', () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', 'é', '😀', ' ', '\t', '\n', '\u00AD', '\u200B', '7'),
    maxLength: 30,
  });
  fc.assert(
    fc.property(letters, (text) => {
      const clean = cleanText(text);
      expect(clean.replace(/\s/g, '')).toBe(text.replace(/[\s\u00AD\u200B]/g, ''));
      expect(cleanText(clean)).toBe(clean);
    }),
  );
});
