import { expect, it } from 'vitest';
import { analyzeText } from '../../src/text/analyze-text.js';
import { readNounPhrase } from '../../src/text/noun-phrase.js';

/** The phrase behind the first words of a question, its noun in brackets, and what only names it. */
function phrase(text: string, language: string, behind = 1): string | undefined {
  const words = analyzeText(text, language);
  const found = readNounPhrase({ text, words, language }, behind);
  if (!found) return undefined;
  const shown = found.words.map((word) => (word === found.head ? `[${word.word}]` : word.word)).join(' ');
  return found.naming ? `${shown} < ${found.naming.word}` : shown;
}

it.each([
  ['en', 'which Arab countries took part', 'arab [countries]'],
  ['en', 'what is the main office of the port', 'main [office]'],
  ['en', 'what is the name of the castle', '[castle] < name'],
  ['en', 'what governing bodies are there', 'governing [bodies]'],
  ['fr', 'quels pays arabes ont participé', '[pays] arabes'],
  ['es', 'qué países árabes participaron', '[paises] arabes'],
  ['de', 'welche arabischen Staaten nahmen teil', 'arabischen [staaten]'],
  ['de', 'welche Staaten nahmen teil', '[staaten]'],
])('reads what a question in %s asks for: %s', (language, text, expected) => {
  expect(phrase(text, language)).toBe(expected);
});

it.each([
  ['en', 'what happened then'],
  ['en', 'which'],
  ['en', 'which of them'],
  ['de', 'welche davon'],
])('reads none where none is asked for, in %s: %s', (language, text) => {
  expect(phrase(text, language)).toBeUndefined();
});

it('is three words long at most', () => {
  expect(phrase('which old red wooden harbour cranes', 'en')?.split(' ')).toHaveLength(3);
});
