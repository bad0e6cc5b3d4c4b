import { describe, expect, it } from 'vitest';
import { scorePassages } from '../../src/store/score-passages.js';

const passage = 'walrus sleeps\nWalrus sea news';

describe('scorePassages', () => {
  it('counts a term in sentences, heading and title, by its rarity and the passage’s length', () => {
    const holdings = { passages: 10, indexedTerms: 40 };
    const [score] = scorePassages([passage], [{ term: 'walrus', passages: 1 }], holdings);
    const idf = Math.log((10 - 1 + 0.5) / (1 + 0.5));
    expect(score).toBeCloseTo((idf * (2 * 2.2)) / (2 + 1.2 * (0.25 + (0.75 * 5) / 4)), 12);
    for (const term of ['sea', 'news']) {
      expect(scorePassages([passage], [{ term, passages: 1 }], holdings)[0]).toBeGreaterThan(0);
    }
    expect(scorePassages([passage], [{ term: 'absent', passages: 0 }], holdings)).toEqual([0]);
  });

  it('takes no part of a term for the term', () => {
    const score = (text: string) =>
      scorePassages([text], [{ term: 'aa', passages: 1 }], { passages: 10, indexedTerms: 40 })[0];
    for (const text of ['aaa', 'baa aab', 'aa-aa', 'ä', '']) expect(score(text), text).toBe(0);
    expect(score(' aa  xx')).toBe(score('aa xx'));
    expect(score('aaa aa')).toBe(score('xxx AA'));
  });

  it('lets a term that stands everywhere count next to nothing, and never against a passage', () => {
    const [score] = scorePassages([passage], [{ term: 'walrus', passages: 9 }], { passages: 10, indexedTerms: 50 });
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThan(1e-5);
  });
});
