import { expect, it } from 'vitest';
import { directionOf } from '../../../../src/preview/page/reading/direction.js';

it.each([
  ['en', 'ltr'],
  ['de', 'ltr'],
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['fa', 'rtl'],
  ['und', 'auto'],
])('of a text in %s is %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
