import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnedWeights } from '../../../src/answer/decision/weights.js';
import { weighFamilies } from '../../../src/answer/explanation/reason-families.js';
import { type Features, featureNames } from '../../../src/answer/ranking/candidate.js';

const none = Object.fromEntries(featureNames.map((name) => [name, 0])) as Features;

describe('weighFamilies', () => {
  it('divides the score: the parts add up to it', () => {
    const value = fc.double({ min: 0, max: 2, noNaN: true });
    const values = fc.array(value, { minLength: featureNames.length, maxLength: featureNames.length });
    fc.assert(
      fc.property(values, (given) => {
        const features = Object.fromEntries(featureNames.map((name, at) => [name, given[at]])) as Features;
        const score = featureNames.reduce((sum, name) => sum + learnedWeights.ranking[name] * features[name], 0);
        const parts = [...weighFamilies(features, learnedWeights.ranking).values()];
        expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 6);
      }),
    );
  });

  it('thanks the words themselves, not like ones, for what the sentence shares with the question', () => {
    const exact = { ...none, coverage: 0.5, alike: 0.5, local: 0.4, localAlike: 0.4 };
    expect([...weighFamilies(exact, learnedWeights.ranking).keys()]).toEqual(['words']);
    const near = weighFamilies({ ...exact, alike: 0.8 }, learnedWeights.ranking);
    expect(near.get('like_words')).toBeCloseTo(0.3 * learnedWeights.ranking.alike);
  });
});
