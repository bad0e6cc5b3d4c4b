import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeWord } from '../../src/text/normalize.js';
import { propertyRuns } from '../set-up/test-sizes.js';

describe('normalizeWord', () => {
  it.each([
    ['Été', 'ete'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['Søren', 'soren'],
    ['Łódź', 'lodz'],
    ['İstanbul', 'istanbul'],
    ['œuvre', 'oeuvre'],
    ['ΣΊΣΥΦΟΣ', 'σισυφοσ'],
    ['ｆｕｌｌ　ｗｉｄｔｈ', 'full width'],
    ['l’été', "l'ete"],
    ['‘x’ “y” «z»', "'x' 'y' 'z'"],
    ['ﬁne', 'fine'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['\u200fzero\u200bwidth\u202c', 'zerowidth'],
    ['a\tb\nc\u00a0d', 'a b c d'],
  ])('reads %j as %j', (text, expected) => expect(normalizeWord(text)).toBe(expected));

  it.each([
    ['أإآٱا', 'ااااا'],
    ['مُحَمَّد', 'محمد'],
    ['الرئيــس', 'الرييس'],
    ['مصطفى', 'مصطفي'],
    ['جامعة', 'جامعه'],
    ['مؤتمر', 'موتمر'],
    ['کتابی', 'كتابي'],
    ['٢٠٢٢', '2022'],
    ['۱۴۰۱', '1401'],
  ])('unifies Arabic letters: %s', (text, expected) => expect(normalizeWord(text)).toBe(expected));

  it('keeps marks that are parts of letters', () => {
    expect(normalizeWord('Йод')).toBe('йод');
    expect(normalizeWord('Ёлка')).toBe('елка');
    expect(normalizeWord('Їжак')).toBe('їжак');
    expect(normalizeWord('हिन्दी')).toBe('हिन्दी'.normalize('NFC'));
    expect(normalizeWord('が')).toBe('が');
    expect(normalizeWord('한국')).toBe('한국');
  });

  it('does not care how an accent is encoded', () => {
    expect(normalizeWord('e\u0301te\u0301')).toBe(normalizeWord('été'));
    expect(normalizeWord('ا\u0654')).toBe(normalizeWord('أ'));
  });

  it('is idempotent', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc
        .array(
          fc.constantFrom(
            'a',
            'É',
            'е',
            'ё',
            '\u0301',
            '\u0308',
            '\u0654',
            'ا',
            'ـ',
            'ß',
            'İ',
            'K',
            '\u200d',
            'ﷲ',
            '½',
            '७',
          ),
          { maxLength: 8 },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        const once = normalizeWord(any);
        expect(normalizeWord(once)).toBe(once);
        expect(normalizeWord(any.toLowerCase())).toBe(normalizeWord(any.toLowerCase().normalize('NFD')));
      }),
      { numRuns: propertyRuns(3000) },
    );
  });
});
