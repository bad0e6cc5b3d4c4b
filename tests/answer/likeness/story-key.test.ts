import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likenessOf, readStoryKey, type StoryKey, storyKey } from '../../../src/answer/likeness/story-key.js';

const words = Array.from({ length: 300 }, (_, at) => `word${at}`);

function keyOf(terms: readonly string[], values: readonly string[] = []): StoryKey {
  const key = readStoryKey(storyKey([terms], values));
  if (!key) throw new Error('The text is long enough.');
  return key;
}

describe('storyKey', () => {
  it('is small, and the same for the same text however it is divided', () => {
    const whole = storyKey([words], ['Ada']);
    expect(whole.length).toBeLessThanOrEqual(4 * (64 + 32 + 2));
    expect(storyKey([words.slice(0, 100), words.slice(100)], ['Ada'])).toEqual(whole);
    expect(storyKey([words], ['ADA'])).toEqual(whole);
  });

  it('is none of a text that is too short to be a story', () => {
    expect(readStoryKey(storyKey([words.slice(0, 40)], []))).toBeUndefined();
    expect(readStoryKey(new Uint8Array())).toBeUndefined();
  });

  it('estimates which share of their wording two texts have in common', () => {
    const shared = fc.integer({ min: 60, max: 240 });
    fc.assert(
      fc.property(shared, (count) => {
        const other = [...words.slice(0, count), ...words.slice(count).map((word) => `other${word}`)];
        const share = (count - 2) / (2 * 298 - (count - 2));
        // Four deviations of an estimate by 64 hashes.
        expect(Math.abs(likenessOf(keyOf(words), keyOf(other)) - share)).toBeLessThan(0.26);
      }),
    );
    expect(likenessOf(keyOf(words), keyOf(words))).toBe(1);
    expect(likenessOf(keyOf(words), keyOf(words.map((word) => `x${word}`)))).toBe(0);
  });

  it('tells letters of one form by their values', () => {
    const letter = (names: readonly string[]) => keyOf(words, names);
    expect(likenessOf(letter(['Ada', '1 May']), letter(['Bob', '2 June']))).toBe(0);
    expect(likenessOf(letter(['Ada', '1 May']), letter(['Ada', '1 May', 'Rome']))).toBe(1);
    expect(likenessOf(letter(['Ada']), letter(['Bob']))).toBe(1);
  });
});
