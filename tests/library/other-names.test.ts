import { describe, expect, it } from 'vitest';
import { initialsOf, otherNamesOfHeading } from '../../src/library/other-names.js';

describe('otherNamesOfHeading', () => {
  it.each([
    ['2021-03-07', 'en', 'version release March 7 2021'],
    ['Minutes of 2021-03-07', 'en', 'March 7 2021'],
    ['4.5.0 / 2021-03-07', 'en', 'version release 4.5.0 v4.5.0 March 7 2021'],
    ['2021-03', 'es', 'version marzo 2021'],
    ['07.03.2021', 'de', 'version release ausgabe März 7 2021'],
    ['2021-12-31', 'en', 'version release December 31 2021'],
    ['Am 3.12.2021 neu', 'de', 'Dezember 3 2021'],
    ['2021/05', 'fr', 'version mai 2021'],
    ['v. 12', 'en', 'version release 12 v12'],
    ['4.5', 'fr', 'version 4.5 v4.5'],
    ['v4.2', 'en', 'version release 4.2 v4.2'],
    ['Version 4.2 (stable)', 'fr', 'version 4.2 v4.2'],
    ['v7', 'es', 'version 7 v7'],
    ['10.0.3.1', 'de', 'version release ausgabe 10.0.3.1 v10.0.3.1'],
  ] as const)('calls %s in %s as people ask for it', (heading, language, names) => {
    expect(otherNamesOfHeading(heading, language)).toBe(names);
  });

  it.each([
    'Holidays',
    'Section 3',
    '40 days',
    'Page 2021-17-45',
    '12.5 % of all cases',
    '12.5 € a day',
    'Order 92021-03-07',
    'Order 2021-03-071',
    'Order 2021-03-07-2',
    'v7a',
    '12',
    'Rules of version 4.2',
  ])('has none for %s', (heading) => {
    expect(otherNamesOfHeading(heading, 'en')).toBe('');
  });
});

describe('initialsOf', () => {
  it.each([
    ['River Trail Charter', 'en', 'RTC'],
    ['The Charter of the River Trail 2.0', 'en', 'CRT'],
    ['Plan local d’urbanisme', 'fr', 'PLU'],
    ['River Charter', 'en', ''],
    ['River Charter 2024', 'en', ''],
    ['One Two Red Four Five Six Seven', 'en', 'OTRFFSS'],
    ['One Two Red Four Five Six Seven Eight', 'en', ''],
    ['éclair à la mode de Nantes', 'fr', 'EMN'],
    ['ميثاق طريق النهر', 'ar', ''],
  ] as const)('of %s in %s', (title, language, initials) => {
    expect(initialsOf(title, language)).toBe(initials);
  });
});
