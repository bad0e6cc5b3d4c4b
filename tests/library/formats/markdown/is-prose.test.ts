import { expect, it } from 'vitest';
import { isProse } from '../../../../src/library/formats/markdown/is-prose.js';

it.each([
  ['The tower was built in 1902 by masons. It is empty.', true],
  ['Der Turm wurde 1902 von den Maurern des Tals gebaut und steht seither leer.', true],
  ['a word '.repeat(40), true],
  ['The tower', false],
  ['Dr. Moor and St. Ives', false],
  ['Built by the masons!', false],
])('%s', (text, isText) => {
  expect(isProse(text)).toBe(isText);
});
