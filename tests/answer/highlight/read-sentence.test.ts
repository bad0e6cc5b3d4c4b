import { describe, expect, it } from 'vitest';
import { readOne } from './read-one.js';

describe('readWords', () => {
  const read = readOne(
    'Which editor ruled the two northern provinces?',
    'In 1191 (in spring) the editorial was led by Rollo.',
  );
  const wordOf = (word: string) => read.words.find((each) => each.word === word);

  it('sees the question’s words, and words akin to them', () => {
    expect(wordOf('editorial')?.match).toBeGreaterThan(0);
    expect(wordOf('editorial')?.match).toBeLessThan(1);
    expect(wordOf('rollo')?.match).toBe(0);
    expect(readOne('Who led it?', 'It was led by Rollo.').words.find(({ word }) => word === 'led')?.match).toBe(1);
  });

  it('sees what parts words, and facts by their words', () => {
    expect(read.words.map(({ gap }) => gap).slice(1, 6)).toEqual(['blank', 'open', 'blank', 'close', 'blank']);
    const date = read.facts.find(({ fact }) => fact.type === 'date');
    expect(read.words[date?.last ?? 0]?.word).toBe('1191');
    expect(read.end).toBe('stop');
  });

  it('knows which words no other sentence of the passage has', () => {
    const words = readOne('Who?', 'Rollo led raids. Raids came often.').words;
    expect(words.map(({ isFresh }) => isFresh)).toEqual([true, true, false]);
  });
});
