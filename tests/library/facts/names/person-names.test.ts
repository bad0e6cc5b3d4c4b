import { expect, test } from 'vitest';
import { describeFacts, type Row } from '../facts-of.js';

const rows: readonly Row[] = [
  ['en', 'The visit of Mohammed Ben Ali Koeman ended.', ['Mohammed Ben Ali Koeman']],
  ['en', 'We met Ludwig van Dahl and Peter O’Hara.', ['Ludwig van Dahl', 'Peter O’Hara']],
  ['en', 'The Socialist Vladimir Orlov left.', ['Vladimir Orlov']],
  ['en', 'Jean-Pierre Roux lives on John Street.', ['Jean-Pierre Roux']],
  ['en', 'In Interpol General Assembly papers it stands.', []],
  ['es', 'Según Carlos de la Vega, todo va bien.', ['Carlos de la Vega']],
];

test.each(rows)('%s: %s', (language, sentence, expected) => {
  expect(describeFacts(language, sentence, 'person')).toEqual(expected);
});
