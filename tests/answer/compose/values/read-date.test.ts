import { describe, expect, it } from 'vitest';
import { areDatesApart, readDate } from '../../../../src/answer/compose/values/read-date.js';

function isApart(a: string, b: string, language = 'en') {
  return areDatesApart(readDate(a, language), readDate(b, language));
}

describe('readDate', () => {
  it('reads days, months, years and weekdays in any order and language', () => {
    const date = { years: [2026], months: [5], days: [12], weekdays: [] };
    for (const text of ['12 May 2026', 'May 12th, 2026', '2026-05-12'])
      expect(readDate(text, 'en'), text).toEqual(date);
    expect(readDate('12 mai 2026', 'fr')).toEqual(date);
    expect(readDate('12. Mai 2026', 'de')).toEqual(date);
    expect(readDate('12 de mayo de 2026', 'es')).toEqual(date);
    expect(readDate('12 مايو 2026', 'ar')).toEqual(date);
    expect(readDate('12 ماي 2026', 'ar')).toEqual(date);
    expect(readDate('Mittwoch', 'de').weekdays).toEqual([3]);
  });

  it('takes no number for a day where no month stands', () => {
    expect(readDate('the 19th century', 'en')).toEqual({ years: [], months: [], days: [], weekdays: [] });
    expect(readDate('12 May', 'und').months).toEqual([]);
  });
});

describe('areDatesApart', () => {
  it.each([
    ['12 May 2026', '14 May 2026'],
    ['12 May 2026', '12 June 2026'],
    ['2025', 'May 2026'],
    ['Monday', 'Tuesday'],
    ['from 1914 to 1918', '1939'],
  ])('%s and %s can’t both be right', (a, b) => {
    expect(isApart(a, b)).toBe(true);
    expect(isApart(b, a)).toBe(true);
  });

  it.each([
    ['12 May 2026', 'May 2026'],
    ['12 May 2026', '2026-05-12'],
    ['12 May', '2026'],
    ['Tuesday', '12 May 2026'],
    ['from 1914 to 1918', '1918'],
    ['the 19th century', '1850'],
  ])('%s and %s can', (a, b) => {
    expect(isApart(a, b)).toBe(false);
  });
});
