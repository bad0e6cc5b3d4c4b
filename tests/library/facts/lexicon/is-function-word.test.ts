import { expect, it } from 'vitest';
import { isFunctionWord } from '../../../../src/library/facts/lexicon/is-function-word.js';
import { lexiconOf } from '../../../../src/library/facts/lexicon/lexicon.js';

it('is a stop word, or what stands for a name', () => {
  const isNothing = (word: string, language: string) => isFunctionWord(lexiconOf(language), word);
  expect([isNothing('with', 'en'), isNothing('others', 'en'), isNothing('harbour', 'en')]).toEqual([true, true, false]);
  expect([isNothing('jener', 'de'), isNothing('hafen', 'de')]).toEqual([true, false]);
});
