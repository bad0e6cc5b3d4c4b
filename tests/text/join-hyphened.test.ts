import { expect, it } from 'vitest';
import { joinHyphened } from '../../src/text/join-hyphened.js';
import { tokenize } from '../../src/text/tokenize.js';

it.each([
  ['an add-on', 'an add addon'],
  ['add-ons', 'add addons'],
  ['an E-Mail', 'an email mail'],
  ['the co-author', 'the coauthor author'],
  ['a well-known C-8', 'a well known c 8'],
  ['he came in - out of the rain', 'he came in out of the rain'],
  ['pre-2000', 'pre 2000'],
])('%s', (text, words) => {
  expect(
    joinHyphened(tokenize(text), text)
      .map(({ word }) => word)
      .join(' '),
  ).toBe(words);
});
