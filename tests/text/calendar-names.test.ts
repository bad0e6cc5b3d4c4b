import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../src/text/calendar-names.js';
import { supportedLanguages } from '../../src/text/languages/language-packs.js';

describe('calendarOf', () => {
  it('names twelve months and seven days in full and short', () => {
    for (const language of [...supportedLanguages, 'it', 'ru']) {
      const { months, shortMonths, weekdays, shortWeekdays } = calendarOf(language);
      expect([months, shortMonths, weekdays, shortWeekdays].map(({ length }) => length)).toEqual([12, 12, 7, 7]);
      for (const names of [...months, ...weekdays]) expect(names.length, language).toBeGreaterThan(0);
    }
  });

  it('knows the months of all regions of a language', () => {
    expect(calendarOf('ar').months[0]).toEqual(['يناير', 'كانون الثاني', 'جانفي']);
    expect(calendarOf('de').months[0]).toEqual(['Januar', 'Jänner']);
    expect(calendarOf('es').shortMonths[8]).toEqual(['sept']);
    expect(calendarOf('en').weekdays[0]).toEqual(['Sunday']);
  });

  it('takes what other languages write from the platform, in each case form', () => {
    expect(calendarOf('it').months[4]).toEqual(['maggio']);
    expect(calendarOf('ru').months[2]).toEqual(['март', 'марта']);
  });

  it('names nothing where months are numbers or no language is known', () => {
    for (const language of ['ja', 'und', '??']) expect(calendarOf(language).months.flat(), language).toEqual([]);
  });
});
