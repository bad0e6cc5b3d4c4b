import { describe, expect, it } from 'vitest';
import { scoreHighlight } from '../../training/score-highlight.js';

describe('scoreHighlight', () => {
  it('takes no notice of case, punctuation and articles', () => {
    expect(scoreHighlight('The “Rhine”.', ['rhine'])).toBe(1);
  });

  it('is the harmonic mean of precision and recall, a repeated word counted once for each', () => {
    expect(scoreHighlight('upper Rhine valley', ['Rhine'])).toBeCloseTo(0.5);
    expect(scoreHighlight('Rhine Rhine', ['Rhine'])).toBeCloseTo(2 / 3);
  });

  it('takes the best of several answers, and gives nothing for no common word', () => {
    expect(scoreHighlight('Rhine', ['Danube', 'the Rhine'])).toBe(1);
    expect(scoreHighlight('Rhine', ['Danube'])).toBe(0);
    expect(scoreHighlight('Rhine', [])).toBe(0);
  });
});
