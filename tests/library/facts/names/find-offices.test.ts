import { expect, test } from 'vitest';
import { describeFacts, type Row } from '../facts-of.js';

const rows: readonly Row[] = [
  ['en', 'Former French President Luc Arnaud spoke.', ['Luc Arnaud = French President']],
  [
    'en',
    'The head of security at the Atlas Bank, Nora Vale, left.',
    ['Nora Vale = head of security at the Atlas Bank'],
  ],
  [
    'en',
    'The president of the League of Ports (LOP), Nora Vale, left.',
    ['Nora Vale = president of the League of Ports'],
  ],
  [
    'en',
    'The director of the Ahmed Vask Foundation, Nora Vale, left.',
    ['Nora Vale = director of the Ahmed Vask Foundation'],
  ],
  ['en', 'The secretary of Ahmed Vask, Nora Vale, left.', ['Nora Vale = secretary of Ahmed Vask']],
  ['ar', 'حضر اللقاء والأمين العام لمجلس المدينة أحمد العلوي.', ['أحمد العلوي = الأمين العام لمجلس المدينة']],
];

test.each(rows)('%s: %s', (language, sentence, expected) => {
  expect(describeFacts(language, sentence, 'role')).toEqual(expected);
});
