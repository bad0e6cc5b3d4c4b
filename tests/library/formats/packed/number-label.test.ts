import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, isPlainLabel } from '../../../../src/library/formats/packed/number-label.js';

describe('formatNumber', () => {
  it.each([
    [3, 'decimal', '3'],
    [3, 'decimalZero', '03'],
    [12, 'decimalZero', '12'],
    [1, 'lowerLetter', 'a'],
    [26, 'lowerLetter', 'z'],
    [27, 'lowerLetter', 'aa'],
    [53, 'upperLetter', 'AAA'],
    [4, 'lowerRoman', 'iv'],
    [1994, 'upperRoman', 'MCMXCIV'],
    [3999, 'upperRoman', 'MMMCMXCIX'],
    [4000, 'upperRoman', '4000'],
    [0, 'lowerLetter', '0'],
    [-2, 'upperRoman', '-2'],
    [3, 'arabicAlpha', 'ت'],
    [3, 'arabicAbjad', 'ج'],
    [7, 'chicago', '7'],
  ])('writes %i as %s: %s', (value, format, written) => {
    expect(formatNumber(value, format)).toBe(written);
  });

  it('writes Roman numbers that are read as they were', () => {
    const worth: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_999 }), (value) => {
        const signs = [...formatNumber(value, 'lowerRoman')].map((sign) => worth[sign] ?? Number.NaN);
        const read = signs.reduce((sum, own, at) => sum + (own < (signs[at + 1] ?? 0) ? -own : own), 0);
        expect(read).toBe(value);
        expect(formatNumber(value, 'lowerRoman')).not.toMatch(/([ixcm])\1{3}|([vld])\2/);
      }),
    );
  });

  it('gives every item of a list another label', () => {
    const formats = ['decimal', 'lowerLetter', 'upperRoman', 'arabicAlpha', 'arabicAbjad'];
    for (const format of formats) {
      const labels = Array.from({ length: 80 }, (_, at) => formatNumber(at + 1, format));
      expect(new Set(labels).size, format).toBe(80);
    }
  });
});

describe('isPlainLabel', () => {
  it.each(['', '1.', '(12)', 'b)', 'IV.', 'xii)', '٣-', 'ب)', '[1]'])('takes %j for a place in a list', (label) => {
    expect(isPlainLabel(label)).toBe(true);
  });

  it.each(['Art. 1', '2.1', '§ 3', 'Section', '1234.', '1.a'])('takes %j for a name', (label) => {
    expect(isPlainLabel(label)).toBe(false);
  });
});
