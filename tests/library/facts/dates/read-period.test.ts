import { expect, test } from 'vitest';
import { describeFacts, type Row } from '../facts-of.js';

const rows: readonly Row[] = [
  ['en', 'Prices rose in the 1990s and again in the late nineteenth century.', ['1990s', 'nineteenth century']],
  ['en', "The 1980's look is back.", ["1980's"]],
  ['en', 'The bridge dates from the 12th century BC.', ['12th century BC']],
  ['fr', 'Au XIXe siècle, puis dans les années 1920, la ville grandit.', ['XIXe siècle', 'années 1920']],
  ['de', 'Im 19. Jahrhundert und in den 1920er Jahren wuchs die Stadt.', ['19. Jahrhundert', '1920er Jahren']],
  ['es', 'En el siglo XIX y en los años 90 la ciudad creció.', ['siglo XIX', 'años 90']],
  ['es', 'Vivió muchos años 12 calles más abajo.', []],
  ['ar', 'في القرن التاسع عشر كبرت المدينة.', ['القرن التاسع عشر']],
  ['ar', 'كبرت المدينة في الستينيات.', ['الستينيات']],
  ['fr', 'Au XIX e siècle, la ville grandit.', ['XIX e siècle']],
];

test.each(rows)('%s: %s', (language, sentence, expected) => {
  expect(describeFacts(language, sentence, 'date')).toEqual(expected);
});
