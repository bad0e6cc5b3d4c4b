import { expect, test } from 'vitest';
import { describeFacts, type Row } from '../facts-of.js';

const rows: readonly Row[] = [
  [
    'en',
    'Some twenty Arab countries came, as well as six regional and international organizations.',
    ['twenty = Arab countries', 'six = regional and international organizations'],
  ],
  ['en', 'Five men and women waited with eight old people.', ['Five = men', 'eight = old people']],
  ['en', 'They read nine books and papers.', ['nine = books']],
  ['en', 'The 12th Coastal and Marine Research Forum opened.', ['12th = Coastal and Marine Research Forum']],
  [
    'fr',
    'Une trentaine de villes et cinq associations locales ont signé.',
    ['trentaine = villes', 'cinq = associations locales'],
  ],
  [
    'fr',
    'Six organisations régionales et internationales sont venues.',
    ['Six = organisations régionales et internationales'],
  ],
  [
    'de',
    'Sechs regionale und internationale Organisationen kamen.',
    ['Sechs = regionale und internationale Organisationen'],
  ],
  [
    'es',
    'Una veintena de países árabes y seis organizaciones regionales e internacionales asistieron.',
    ['veintena = países árabes', 'seis = organizaciones regionales e internacionales'],
  ],
  ['ar', 'شارك نحو عشرين دولة عربية.', ['عشرين = دولة عربية']],
  ['ar', 'وحضرت ست منظمات إقليمية ودولية.', ['ست = منظمات إقليمية ودولية']],
];

test.each(rows)('%s: %s', (language, sentence, expected) => {
  expect(describeFacts(language, sentence, 'quantity')).toEqual(expected);
});
