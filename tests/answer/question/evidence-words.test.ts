import { describe, expect, it } from 'vitest';
import { evidenceOf, isDating } from '../../../src/answer/question/evidence-words.js';
import { analyzeText } from '../../../src/text/analyze-text.js';

function evidence(language: string) {
  const found = evidenceOf(language);
  if (!found) throw new Error(`There is evidence in ${language}.`);
  return found;
}

/** A sentence's terms as its evidence is looked for in them. */
function joined(text: string, language: string): string {
  return ` ${analyzeText(text, language)
    .map(({ term }) => term)
    .join(' ')} `;
}

describe('words that tell who', () => {
  it.each([
    ['en', ['team', 'teams', 'volunteers', 'manager'], ['table', 'steam']],
    ['de', ['reisestelle', 'bewohner', 'finanzausschuss'], ['tisch', 'reise']],
    ['fr', ['responsable', 'benevoles'], ['chaise']],
    ['es', ['vecinos', 'equipo'], ['mesa']],
  ] as const)('are nouns for people or a body of them: %s', (language, people, things) => {
    const { isPeople } = evidence(language);
    expect(people.filter((word) => !isPeople(word))).toEqual([]);
    expect(things.filter((word) => isPeople(word))).toEqual([]);
  });
});

describe('words that tell when', () => {
  it.each([
    ['en', 'We meet every Thursday.'],
    ['de', 'Wir treffen uns am Donnerstag.'],
    ['fr', 'Nous nous voyons le jeudi.'],
    ['es', 'Nos vemos el jueves.'],
    ['ar', 'نلتقي يوم الخميس.'],
  ])('are days of the week, a moment too: %s', (language, sentence) => {
    const { days, moments } = evidence(language);
    expect(days.test(joined(sentence, language))).toBe(true);
    expect(moments.test(joined(sentence, language))).toBe(true);
  });

  it.each([
    ['en', 'The desk closes at noon.'],
    ['de', 'Der Schalter schließt mittags.'],
    ['fr', 'Le guichet ferme à midi.'],
    ['es', 'La ventanilla cierra al mediodía.'],
  ])('are hours that are no day: %s', (language, sentence) => {
    const { days, moments } = evidence(language);
    expect(moments.test(joined(sentence, language))).toBe(true);
    expect(days.test(joined(sentence, language))).toBe(false);
  });

  it('are whole words', () => {
    const { moments, conditions } = evidence('en');
    expect(moments.test(joined('The noontide desk is shut.', 'en'))).toBe(false);
    expect(conditions.test(joined('It counts as long as you stay.', 'en'))).toBe(true);
    expect(conditions.test(joined('It is as long.', 'en'))).toBe(false);
  });
});

describe('amounts of money', () => {
  it.each([
    ['en', '12 dollars'],
    ['en', '$5'],
    ['en', '5 USD'],
    ['de', '12 Euro'],
    ['fr', '12 euros'],
    ['es', '12 pesos'],
    ['ar', '12 درهم'],
  ])('are told by a sign, a code or a word: %s %s', (language, text) => {
    expect(evidence(language).currency.test(text)).toBe(true);
  });

  it.each(['12 sheets', '12 eurocents', 'CADET 5', '5 USDX'])('are no other amounts: %s', (text) => {
    expect(evidence('en').currency.test(text)).toBe(false);
  });
});

describe('names of the calendar', () => {
  it('are kept as people write them and as terms', () => {
    for (const [language, name] of [
      ['en', 'monday'],
      ['en', 'january'],
      ['de', 'dienstag'],
      ['fr', 'fevrier'],
      ['es', 'domingo'],
    ] as const) {
      const { calendar, calendarTerms } = evidence(language);
      expect(calendar.has(name), name).toBe(true);
      expect(calendarTerms.has(analyzeText(name, language)[0]?.term ?? ''), name).toBe(true);
    }
  });

  it('date what they are said of, and so do words for versions', () => {
    expect(isDating('january', 'en')).toBe(true);
    expect(isDating('version', 'fr')).toBe(true);
    expect(isDating('harbour', 'en')).toBe(false);
    expect(isDating('january', 'nl')).toBe(false);
  });
});

it('is known of the languages that are supported alone', () => {
  expect(evidenceOf('nl')).toBeUndefined();
  for (const language of ['en', 'de', 'fr', 'es', 'ar']) {
    const { definite, reasons, free, functional, agents } = evidence(language);
    // In Arabic the article is a part of its word.
    expect(definite.size > 0, language).toBe(language !== 'ar');
    expect(agents.size, language).toBeGreaterThan(0);
    expect(functional.size).toBeGreaterThan(agents.size);
    // No list is empty: an empty one would meet every sentence.
    for (const pattern of [reasons, free]) expect(pattern.test('  '), language).toBe(false);
  }
});

it.each([
  ['en', 'The town is one of the oldest of a region.'],
  ['de', 'Die Stadt ist eine der ältesten eines Gebiets und war ein Hafen.'],
  ['fr', 'La ville est une des plus anciennes d’une région.'],
  ['es', 'La ciudad es una de las más antiguas de un país.'],
  ['ar', 'المدينة واحدة من أقدم مدن المنطقة.'],
])('takes no article of %s for what says that something follows', (language, sentence) => {
  expect(evidence(language).announces.test(joined(sentence, language))).toBe(false);
});
