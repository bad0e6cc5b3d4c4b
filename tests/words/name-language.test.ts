import { expect, it } from 'vitest';
import { nameLanguage } from '../../src/words/name-language.js';

it.each([
  ['fr', 'French'],
  ['ar', 'Arabic'],
  ['und', undefined],
  ['qqx', undefined],
  ['not a language', undefined],
  ['', undefined],
])('calls %j %s', (language, name) => {
  expect(nameLanguage(language)).toBe(name);
});
