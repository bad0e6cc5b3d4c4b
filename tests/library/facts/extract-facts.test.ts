import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sentence } from '../../../src/domain.js';
import { extractFacts } from '../../../src/library/facts/extract-facts.js';
import { propertyRuns } from '../../set-up/test-sizes.js';

const languages = ['en', 'fr', 'ar', 'de', 'es', 'it', 'und', 'zh', 'no such language', ''];

/** Pieces that the finders look for, in an order that no writer would choose, and characters that break patterns. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...[
      'the President of ',
      'Interpol',
      ' (',
      ')',
      ', ',
      'Karim Saleh',
      ' is a ',
      '12 May 2020',
      '$',
      '%',
      ' million ',
      'University of ',
      'and ',
    ],
    ...[
      'رئيس ',
      'الإنتربول',
      'أحمد ',
      'عبد ',
      '، ',
      'مدينة ',
      'le président de ',
      "l'",
      'der Rat der ',
      'siglo XIX',
      '1990s',
      'St. ',
      '-',
      '…',
      '\n',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const text = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

/** A text cut into sentences at up to four places, some of them in the middle of a word. */
const article = fc.tuple(text, fc.array(fc.nat(400), { maxLength: 4 })).map(([written, cuts]) => {
  const ends = [...new Set([...cuts.filter((cut) => cut > 0 && cut < written.length), written.length])].sort(
    (a, b) => a - b,
  );
  const sentences = ends.map(
    (end, index): Sentence => ({ start: ends[index - 1] ?? 0, end, ordinal: index + 1, inSection: index + 1 }),
  );
  return { written, sentences };
});

describe('for any text and language', () => {
  test('every value lies in its sentence, says something, and comes in order', () => {
    fc.assert(
      fc.property(article, fc.constantFrom(...languages), ({ written, sentences }, language) => {
        const facts = extractFacts(written, sentences, language);
        for (const { start, end, sentence, label } of facts) {
          const home = sentences[sentence - 1];
          const value = written.slice(start, end);
          expect(home !== undefined && home.start <= start && end <= home.end).toBe(true);
          expect(value).not.toBe('');
          expect(value.trim()).toBe(value);
          expect(label.trim()).not.toBe('');
        }
        const starts = facts.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
      { numRuns: propertyRuns(500) },
    );
  });

  test('the same text has the same facts', () => {
    fc.assert(
      fc.property(article, fc.constantFrom(...languages), ({ written, sentences }, language) => {
        expect(extractFacts(written, sentences, language)).toEqual(extractFacts(written, sentences, language));
      }),
      { numRuns: propertyRuns(50) },
    );
  });

  test('no fact is told twice', () => {
    fc.assert(
      fc.property(article, fc.constantFrom(...languages), ({ written, sentences }, language) => {
        const told = extractFacts(written, sentences, language).map((fact) => JSON.stringify(fact));
        expect(new Set(told).size).toBe(told.length);
      }),
    );
  });
});

/** `parts` as the sentences of one text. */
function readArticle(parts: readonly string[], language: string): string[][] {
  const written = parts.join(' ');
  let start = 0;
  const sentences = parts.map((part, index): Sentence => {
    const sentence = { start, end: start + part.length, ordinal: index + 1, inSection: index + 1 };
    start += part.length + 1;
    return sentence;
  });
  const facts = extractFacts(written, sentences, language);
  return parts.map((_, index) =>
    facts
      .filter(({ sentence }) => sentence === index + 1)
      .map((fact) => `${fact.type}: ${written.slice(fact.start, fact.end)}`),
  );
}

describe('what one sentence introduces, another may shorten', () => {
  test('a family name', () => {
    const [, second] = readArticle(['Dr. Amina Vaskell opened the clinic.', 'Later Vaskell left.'], 'en');
    expect(second).toEqual(['person: Vaskell']);
  });

  test('a family name that is a country’s stays unknown alone', () => {
    const [, second] = readArticle(['Michael Jordan ran.', 'They flew over Jordan.'], 'en');
    expect(second).toEqual(['place: Jordan']);
  });

  test('a family name that is a part of an organization’s name stays unknown alone', () => {
    const [, second] = readArticle(['Dr. Amina Vaskell founded Vaskell College.', 'Vaskell grew.'], 'en');
    expect(second).toEqual([]);
  });

  test('a short form, also before its explanation', () => {
    const [first] = readArticle(['Worport was quick.', 'The World Harbour Organization (Worport) helped.'], 'en');
    expect(first).toEqual(['organization: Worport']);
  });

  test('an Arabic name whose end one sentence shows', () => {
    const [, second] = readArticle(['تحدث محمد بن علي كومان، ثم انصرف.', 'اختتم محمد بن علي كومان المؤتمر.'], 'ar');
    expect(second).toEqual(['person: محمد بن علي كومان']);
  });
});

test('a value over a line break keeps its characters, its label is one line', () => {
  const written = 'The mayor of\nLyon, Marc\nPetit, agreed.';
  const facts = extractFacts(written, [{ start: 0, end: written.length, ordinal: 1, inSection: 1 }], 'en');
  const role = facts.find(({ type }) => type === 'role');
  expect(role && { value: written.slice(role.start, role.end), label: role.label }).toEqual({
    value: 'Marc\nPetit',
    label: 'mayor of Lyon',
  });
});

test('a list that runs on for 100,000 characters is read only as far as its names can be trusted', () => {
  const written = 'Peru, '.repeat(17_000);
  const facts = extractFacts(written, [{ start: 0, end: written.length, ordinal: 1, inSection: 1 }], 'en');
  expect(facts).toHaveLength(100);
});
