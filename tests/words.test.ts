import { describe, expect, it } from 'vitest';
import * as catalogue from '../src/words.js';

/** Arguments that every function of the catalogue can be called with: a text, a list of texts or a number each. */
const samples: readonly (readonly unknown[])[] = [
  ['Budget', 'Budget', 'Budget', 'Budget'],
  [2, 3, 4],
  [1, 1, 1],
  [['Budget', 'Tower'], 'English'],
];

/** Every text of the catalogue, with the path to it. */
function textsOf(value: unknown, at: string): { readonly at: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ at, text: value }];
  if (Array.isArray(value)) return value.flatMap((part, index) => textsOf(part, `${at}.${index}`));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, part]) => textsOf(part, `${at}.${name}`));
  if (typeof value !== 'function') return [];
  return samples.flatMap((given) => {
    try {
      return textsOf(value(...given), at);
    } catch {
      return [];
    }
  });
}

const texts = Object.entries(catalogue).flatMap(([name, words]) => textsOf(words, name));

function offending(isWrong: (text: string) => boolean) {
  return texts.filter(({ text }) => isWrong(text));
}

describe('the catalogue of words', () => {
  it('has a text for each of its functions', () => {
    const functionsOf = (value: unknown): number => {
      if (typeof value === 'function') return 1;
      return typeof value === 'object' && value !== null
        ? Object.values(value).reduce<number>((sum, part) => sum + functionsOf(part), 0)
        : 0;
    };
    expect(texts.length).toBeGreaterThan(150);
    expect(functionsOf(catalogue)).toBeGreaterThan(40);
  });

  it('is plain: no exclamation mark, no emoji, no joke of punctuation', () => {
    expect(offending((text) => /[!‽]|\p{Extended_Pictographic}|:[a-z_]+:|\.\.\.|\?\?/u.test(text))).toEqual([]);
  });

  it('is written in one way: typographic apostrophes and quotation marks, contractions, single blanks', () => {
    expect(
      offending((text) => /['"]| {2}|^\s\s|\b(?:cannot|do not|does not|did not|could not|is not)\b/u.test(text)),
    ).toEqual([]);
  });

  it('addresses whoever reads as you, and speaks of the bot as I', () => {
    expect(offending((text) => /\b(?:we|our|us|the bot|the user|users)\b/iu.test(text))).toEqual([]);
  });

  it('neither greets nor praises nor apologises at length', () => {
    expect(
      offending((text) => /\b(?:hello|hi|hey|great|awesome|oops|unfortunately|sorry|apologi[sz]e)\b/iu.test(text)),
    ).toEqual([]);
  });

  it('fits what Slack gives a label', () => {
    const { buttonWords, factsWords, homeWords, askWords } = catalogue;
    const labels = [
      ...textsOf(buttonWords, 'buttons'),
      ...textsOf(homeWords.show, 'show'),
      ...textsOf([factsWords.more, factsWords.previous, factsWords.moreSaid, factsWords.previousSaid], 'facts'),
      ...textsOf([askWords.again, askWords.submit], 'ask'),
    ];
    expect(labels.filter(({ text }) => text.length > 75)).toEqual([]);
    const titles = [
      catalogue.contextWords.title,
      catalogue.copyWords.title,
      catalogue.feedbackWords.title,
      catalogue.whyWords.title,
      askWords.title,
      askWords.answer,
      factsWords.title,
    ];
    expect(titles.filter((title) => title.length > 24)).toEqual([]);
  });
});
