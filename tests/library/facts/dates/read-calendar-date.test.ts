import { expect, test } from 'vitest';
import { describeFacts, type Row } from '../facts-of.js';

const rows: readonly Row[] = [
  ['en', 'The file is dated 2024-02-29, the copy 01/03/2024.', ['2024-02-29', '01/03/2024']],
  ['en', 'Call 555-12-99 or use version 1.2.2024x.', []],
  ['en', 'We meet on Mon 5 Sept and on Tuesday.', ['5 Sept', 'Tuesday']],
  ['en', 'The sept met the dec team.', []],
  ['en', 'The 5th of May 2021 was wet.', ['5th of May 2021']],
  ['en', 'By December all was quiet.', ['December']],
  ['fr', 'Il vient mercredi et repart en avril.', ['mercredi', 'avril']],
  ['es', 'Llega el miércoles, 3 de junio.', ['miércoles, 3 de junio']],
  ['de', 'Sie kam am Montag, 3. Juni.', ['Montag, 3. Juni']],
  ['ar', 'انعقد الاجتماع يوم الأربعاء.', ['الأربعاء']],
];

test.each(rows)('%s: %s', (language, sentence, expected) => {
  expect(describeFacts(language, sentence, 'date')).toEqual(expected);
});
