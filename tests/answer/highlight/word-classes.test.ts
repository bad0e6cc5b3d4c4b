import { describe, expect, it } from 'vitest';
import { wordClassesOf } from '../../../src/answer/highlight/word-classes.js';

describe('wordClassesOf', () => {
  it.each([
    ['en', 'the', 'determiner'],
    ['en', 'of', 'link'],
    ['fr', 'etait', 'copula'],
    ['de', 'wurde', 'copula'],
    ['es', 'para', 'preposition'],
    ['ar', 'التي', 'relative'],
  ])('knows in %s what %s does', (language, word, expected) => {
    expect(wordClassesOf(language).classOf(word)).toBe(expected);
  });

  it('knows cues, verbs and the word that asks for a way, and nothing of a language without a list', () => {
    const english = wordClassesOf('en');
    expect([english.isCue('agent', 'by'), english.isVerbal('founded'), english.asksManner('how')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([english.isCue('agent', 'of'), english.isVerbal('red'), english.asksManner('who')]).toEqual([
      false,
      false,
      false,
    ]);
    const unknown = wordClassesOf('fi');
    expect([unknown.isKnown, unknown.classOf('ja'), unknown.isCue('agent', 'by')]).toEqual([false, undefined, false]);
  });
});
