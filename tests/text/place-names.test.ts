import { describe, expect, it } from 'vitest';
import { placesOf } from '../../src/text/place-names.js';

describe('placesOf', () => {
  it('knows countries by all their usual names', () => {
    const { countries } = placesOf('en');
    for (const name of [
      'Morocco',
      'Myanmar',
      'Burma',
      'Hong Kong',
      'UK',
      'Saint Lucia',
      'Antigua and Barbuda',
      'Côte d’Ivoire',
    ])
      expect(countries).toContain(name);
    expect(placesOf('fr').countries).toContain('Maroc');
    expect(placesOf('ar').countries).toContain('المغرب');
    expect(placesOf('de').countries).toContain('Vereinigte Arabische Emirate');
    expect(placesOf('es').countries).toContain('EE. UU.');
  });

  it('keeps continents and languages apart from countries', () => {
    const { countries, continents, languages } = placesOf('es');
    expect(continents).toContain('África');
    expect(languages).toContain('inglés');
    expect([...continents, ...languages].filter((name) => countries.includes(name))).toEqual([]);
  });

  it('takes those of other languages from the platform', () => {
    expect(placesOf('it').countries).toContain('Marocco');
    expect(placesOf('it').languages).toContain('inglese');
  });

  it('is empty where no language is known', () => {
    for (const language of ['und', '??'])
      expect(placesOf(language)).toEqual({ countries: [], continents: [], languages: [] });
  });
});
