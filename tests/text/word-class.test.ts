import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../src/text/analyze-text.js';
import { isName, isVerb } from '../../src/text/word-class.js';

function wordsThat(is: typeof isName, text: string, language: string): string[] {
  const words = analyzeText(text, language);
  return words
    .filter((_, index) => is({ text, words, language }, index))
    .map(({ start, end }) => text.slice(start, end));
}

describe('a word is written as a name', () => {
  it.each([
    ['en', 'When did Interpol move to Lyon?', ['Interpol', 'Lyon']],
    ['en', 'NATO met in G20 rooms', ['NATO', 'G20']],
    ['en', 'Boats came', []],
    ['fr', 'où se trouve Interpol', ['Interpol']],
    ['de', 'Wann zog das Amt nach Wien', ['Wien']],
    ['de', 'Wann sprach Ann Lee', ['Ann', 'Lee']],
    ['de', 'Wo liegt das neue Haus der Stadt', []],
    ['de', 'Wann kam das YouTube', ['YouTube']],
    ['de', 'Was macht die NATO', ['NATO']],
    ['ar', 'أين يقع المكتب', []],
  ])('in %s: %s', (language, text, names) => expect(wordsThat(isName, text, language)).toEqual(names));
});

describe('a word reads as a verb’s form', () => {
  it.each([
    ['en', 'who opened the harbour', ['opened']],
    ['en', 'what did the board decide', []],
    ['en', 'who wrote the Opened Letters of 1891', ['wrote']],
    ['de', 'wer eröffnete den Hafen', ['eröffnete']],
    ['de', 'welche eröffneten Häfen', []],
    ['nl', 'wie opende de haven', []],
  ])('in %s: %s', (language, text, verbs) => expect(wordsThat(isVerb, text, language)).toEqual(verbs));
});
