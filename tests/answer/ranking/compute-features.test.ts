import { describe, expect, it } from 'vitest';
import { analyzeQuestion } from '../../../src/answer/question/analyze-question.js';
import type { FeatureName } from '../../../src/answer/ranking/candidate.js';
import { computeFeatures } from '../../../src/answer/ranking/compute-features.js';
import { contextOf } from '../../../src/answer/ranking/feature-context.js';
import type { PassageHit } from '../../../src/store/passage-index.js';
import { testModel } from '../../open-test-bot.js';
import { makeHit } from '../make-hit.js';

/** The features of the sentences of the first passage, where all passages were found. */
function featuresOf(question: string, hits: readonly [PassageHit, ...PassageHit[]]) {
  const query = analyzeQuestion(question, 'en');
  const context = contextOf({
    query,
    frequencies: query.terms.map(() => 2),
    passages: 50,
    averageLength: 8,
    factMatches: new Map(),
    hits,
    vectors: testModel.vectors,
  });
  return computeFeatures(hits[0], context);
}

function valuesOf(question: string, text: string, name: FeatureName): number[] {
  return featuresOf(question, [makeHit(text)]).map((features) => features[name]);
}

describe('computeFeatures', () => {
  it('gives the share of the question’s words that a sentence holds', () => {
    const text = 'The mission went to Nairobi. The harvest was poor.';
    expect(valuesOf('Did the mission reach Nairobi?', text, 'coverage')[0]).toBeCloseTo(2 / 3);
    expect(valuesOf('Did the mission reach Nairobi?', text, 'coverage')[1]).toBe(0);
  });

  it('adds what the neighbours hold and the sentence lacks', () => {
    const text = 'The mission went to Nairobi. It ended in May. Its ship sank.';
    const question = 'When did the mission to Nairobi end?';
    expect(valuesOf(question, text, 'withPrevious')[1]).toBeCloseTo(2 / 3);
    expect(valuesOf(question, text, 'refersBack')[1]).toBeCloseTo(2 / 3);
    expect(valuesOf(question, text, 'withNext')[0]).toBeCloseTo(1 / 3);
    expect(valuesOf(question, text, 'withPrevious')[2]).toBeCloseTo(1 / 3);
  });

  it('counts a word that shares most of its letters, or that is a part of another', () => {
    expect(valuesOf('Who was the pilgrim?', 'It was a long pilgrimage.', 'partial')).toEqual([1]);
    expect(valuesOf('Who built the bridge?', 'The drawbridge is of oak.', 'partial')[0]).toBeGreaterThan(0);
    expect(valuesOf('Who built the bridge?', 'The ditch is of clay.', 'partial')).toEqual([0]);
  });

  it('weighs a word less that every sentence of the passage has', () => {
    const text = 'The castle is old. The castle is of stone. The castle fell.';
    const [old, , fell] = valuesOf('When did the castle fall?', text, 'local');
    expect(old).toBeLessThan(fell ?? 0);
    expect(old).toBeLessThan(0.2);
  });

  it('says what all passages found of an article hold together', () => {
    const [first] = featuresOf('When did the mission reach Nairobi?', [
      makeHit('The mission went on.', { id: 1, articleId: 'a' }),
      makeHit('They will reach Nairobi.', { id: 2, articleId: 'a' }),
    ]);
    const [alone] = featuresOf('When did the mission reach Nairobi?', [
      makeHit('The mission went on.', { id: 1, articleId: 'a' }),
      makeHit('They will reach Nairobi.', { id: 2, articleId: 'b' }),
    ]);
    expect(first?.article).toBe(1);
    expect(alone?.article).toBeCloseTo(1 / 3);
  });

  it('tells apart what one of a kind and what several are asked for', () => {
    const text = 'The list names the countries. Norway won.';
    expect(valuesOf('Which country won?', text, 'typedFocus')).toEqual([1, 0]);
    expect(valuesOf('Which country won?', text, 'focus')).toEqual([0, 0]);
    expect(valuesOf('Which countries won?', text, 'focus')).toEqual([1, 0]);
  });

  it('knows a sentence that denies where the question does', () => {
    const text = 'A number answers the question. No sentence answers it.';
    expect(valuesOf('What if no sentence answers the question?', text, 'denies')).toEqual([0, 1]);
    expect(valuesOf('What if a sentence answers the question?', text, 'denies')).toEqual([0, 0]);
  });

  it('gives no value that is not a number, whatever the sentence', () => {
    const values = featuresOf('Who?', [makeHit('… — !')]).flatMap((features) => Object.values(features));
    expect(values.every(Number.isFinite)).toBe(true);
  });
});
