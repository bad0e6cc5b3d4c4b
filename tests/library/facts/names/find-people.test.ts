import { expect, test } from 'vitest';
import { describeFacts, type Row } from '../facts-of.js';

const rows: readonly Row[] = [
  ['en', 'Dr. Amina Diallo opened the clinic.', ['Amina Diallo']],
  ['en', 'Tsilla Voskan said that it rained.', ['Tsilla Voskan']],
  ['en', 'The novel was written by Tarvo Lamrani.', ['Tarvo Lamrani']],
  ['en', 'Orsolya Benk (1815–1852) wrote notes.', ['Orsolya Benk']],
  ['en', 'Mr. Koeman praised the theme.', ['Koeman']],
  ['en', 'The South Wind said nothing to the French Revolution.', []],
  ['en', 'Prices Fell Sharply Last Week In Northern Markets', []],
  ['en', 'Saudi Arabia said no and New York added more.', []],
  ['fr', 'Tsilla Voskan a déclaré que la route était fermée.', ['Tsilla Voskan']],
  ['fr', 'La Guerre Froide a duré.', []],
  ['fr', 'James Press a déclaré que oui.', []],
  ['de', 'Die Physikerin Hannah Vogt lebt hier.', ['Hannah Vogt']],
  ['de', 'Die Große Mauer sagte niemandem etwas.', []],
  ['es', 'El libro fue escrito por Tarvo Lamrani.', ['Tarvo Lamrani']],
  ['ar', 'وصل أحمد ناصر الريسي إلى القاعة.', ['أحمد ناصر الريسي']],
  ['ar', 'تعمل اللجنة على الأمن في المنطقة العربية.', []],
];

test.each(rows)('%s: %s', (language, sentence, expected) => {
  expect(describeFacts(language, sentence, 'person')).toEqual(expected);
});
