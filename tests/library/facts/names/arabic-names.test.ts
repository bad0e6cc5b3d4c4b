import { expect, test } from 'vitest';
import { describeFacts, type Row } from '../facts-of.js';

const rows: readonly Row[] = [
  ['ar', 'تحدث محمد بن علي كومان، ثم انصرف.', ['محمد بن علي كومان']],
  ['ar', 'ألقى عبد اللطيف حموشي، كلمة.', ['عبد اللطيف حموشي']],
  ['ar', 'جامعة نايف العربية للعلوم الأمنية كبيرة.', []],
];

test.each(rows)('%s: %s', (language, sentence, expected) => {
  expect(describeFacts(language, sentence, 'person')).toEqual(expected);
});
