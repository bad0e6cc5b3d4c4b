import { describe, expect, it } from 'vitest';
import { compareAnswers } from '../../nightly/compare-answers.js';

function lines(...answers: readonly (readonly [id: string, confidence: number, first: string])[]): string {
  return answers
    .map(([id, confidence, quote]) =>
      JSON.stringify({ id, kind: 'cited', confidence, ranked: [{ quote, score: 1 }], tookMs: Math.random() }),
    )
    .join('\n');
}

describe('compareAnswers', () => {
  it('finds what is the same, however long it took', () => {
    const answers = lines(['a', 0.5, 'It rains.'], ['b', 0.7, 'It snows.']);
    expect(compareAnswers(answers, lines(['b', 0.7, 'It snows.'], ['a', 0.5, 'It rains.']))).toEqual({
      share: 1,
      differences: [],
    });
  });

  it('names what is another, by the last bit of its confidence too, and what is missing', () => {
    const one = lines(['a', 0.5, 'It rains.'], ['b', 0.7, 'It snows.'], ['c', 0.1, 'It hails.'], ['d', 0.2, 'Fog.']);
    const other = lines(['a', 0.5 + 2 ** -53, 'It rains.'], ['b', 0.7, 'It pours.'], ['d', 0.2, 'Fog.']);
    const { share, differences } = compareAnswers(one, other);
    expect(share).toBe(0.25);
    expect(differences).toEqual([
      'a: cited 0.500 It rains. | cited 0.500 It rains.',
      'b: cited 0.700 It snows. | cited 0.700 It pours.',
      'c: cited 0.100 It hails. | nothing',
    ]);
  });
});
