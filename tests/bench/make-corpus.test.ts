import { describe, expect, it } from 'vitest';
import { makeCorpus, makeQuestions } from '../../bench/make-corpus.js';

describe('makeCorpus', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(makeCorpus(1_000).sentences).toEqual(makeCorpus(1_000).sentences);
    expect(makeCorpus(1_000, 8).sentences).not.toEqual(makeCorpus(1_000).sentences);
  });

  it('follows Zipf: few words make up most of it, and most words are rare', () => {
    const words =
      makeCorpus(5_000)
        .sentences.join(' ')
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const sorted = [...counts.values()].sort((a, b) => b - a);
    const share = sorted.slice(0, 100).reduce((sum, count) => sum + count, 0) / words.length;
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.6);
    expect(sorted.filter((count) => count === 1).length).toBeGreaterThan(sorted.length / 4);
  });
});

describe('makeQuestions', () => {
  const { sentences } = makeCorpus(500);

  it.each([100, 5_000])('makes %i that differ, the same each time, spread over the sentences', (most) => {
    const questions = makeQuestions(sentences, most);
    expect(new Set(questions).size).toBe(most);
    expect(makeQuestions(sentences, most)).toEqual(questions);
    const words = (question: string) => question.slice('what is the '.length, -1).split(' ');
    const isAbout = (part: readonly string[]) => {
      const held = new Set(part.join(' ').split(/[ .]+/));
      return questions.some((question) => words(question).every((word) => word !== '' && held.has(word)));
    };
    expect([isAbout(sentences.slice(0, 20)), isAbout(sentences.slice(-20))]).toEqual([true, true]);
    expect(questions.filter((question) => words(question).includes(''))).toEqual([]);
  });
});
