import { describe, expect, it } from 'vitest';
import { findDatelines } from '../../src/library/find-datelines.js';

function datesOf(text: string, language: string): string[] {
  return findDatelines(text, [{ kind: 'paragraph', start: 0, end: text.length }], language).map(({ date }) => date);
}

describe('findDatelines', () => {
  it.each([
    ['DOHA, Qatar, 8 November 2010 – The museum opened.', 'en', '2010-11-08'],
    ['LONDON, Nov. 8, 2010 (Wire) -- The museum opened.', 'en', '2010-11-08'],
    ['Harlow, 2 May 2018: The bakery opens.', 'en', '2018-05-02'],
    ['Published in Ashford on 3 June 2019', 'en', '2019-06-03'],
    ['2020-03-15', 'en', '2020-03-15'],
    ['BERN, 14. März 2012 – Die Gärtnerei hat geöffnet.', 'de', '2012-03-14'],
    ['Kassel, 03.02.2015', 'de', '2015-02-03'],
    ['LYON, le 5 mai 2014 — Le musée a rouvert.', 'fr', '2014-05-05'],
    ['Nantes, le 1er juin 2020', 'fr', '2020-06-01'],
    ['LIMA, 3 de junio de 2016.- El museo abrió.', 'es', '2016-06-03'],
    ['Madrid, 12 de octubre de 2011 (Agencia) – El museo abrió.', 'es', '2011-10-12'],
    ['الدوحة، 8 نوفمبر 2010 – افتتح المتحف قاعة.', 'ar', '2010-11-08'],
    ['الدوحة، ٨ نوفمبر ٢٠١٠ – افتتح المتحف قاعة.', 'ar', '2010-11-08'],
    ['الرباط في ١٤ مارس ٢٠١٢', 'ar', '2012-03-14'],
  ])('reads %s', (text, language, date) => {
    expect(datesOf(text, language)).toEqual([date]);
  });

  it.each([
    ['The museum opened on 8 November 2010 and closed a year later.', 'en'],
    ['We met on 8 November 2010 – nobody else came.', 'en'],
    ['DOHA – The museum opened on 8 November 2010.', 'en'],
    ['Das Museum wurde am 14. März 2012 eröffnet.', 'de'],
    ['Le musée a rouvert le 5 mai 2014.', 'fr'],
    ['El museo abrió el 3 de junio de 2016.', 'es'],
    ['افتتح المتحف في 8 نوفمبر 2010.', 'ar'],
  ])('leaves a sentence with a day alone: %s', (text, language) => {
    expect(datesOf(text, language)).toEqual([]);
  });

  it.each([
    ['Kassel, 31.02.2015', 'de'],
    ['HARLOW, 31 April 2018 – The bakery opens.', 'en'],
  ])('knows no day that no calendar has: %s', (text, language) => {
    expect(datesOf(text, language)).toEqual([]);
  });
});
