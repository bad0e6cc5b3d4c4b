import { expect, it } from 'vitest';
import { isAddressedByName } from '../../src/text/is-addressed-by-name.js';

it.each([
  'Ben, when is it?',
  'Ben Carter: when is it?',
  '@Ben, when is it?',
  'when is it, @ben?',
  'dear ben, when is it?',
  'Bonjour Chloé, quand ?',
  'Liebe Anna, wann ist das?',
  'Hola Ana, ¿cuándo es?',
  'يا أحمد، متى؟',
])('"%s" calls somebody', (text) => {
  expect(isAddressedByName(text)).toBe(true);
});

it.each([
  '',
  'ben, when is it?',
  'Hmmm, when is it?',
  'D’accord, et quand ?',
  'Übrigens, wann ist das?',
  'Perdón, ¿cuándo es?',
  'Did Morocco, Jordan and Egypt take part?',
  'En France, qui préside ?',
  'War Marokko, Jordanien oder Ägypten dabei?',
  'Fue Marruecos, Jordania o Egipto?',
  'who wrote to ann@example.org?',
  'Verbatim, when is it?',
  'hey verbatim, when is it?',
  '@verbatim when is it?',
])('"%s" calls nobody', (text) => {
  expect(isAddressedByName(text)).toBe(false);
});
