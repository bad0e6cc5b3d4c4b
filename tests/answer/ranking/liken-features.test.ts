import { describe, expect, it } from 'vitest';
import { analyzeQuestion } from '../../../src/answer/question/analyze-question.js';
import type { FeatureName } from '../../../src/answer/ranking/candidate.js';
import { computeFeatures } from '../../../src/answer/ranking/compute-features.js';
import { contextOf } from '../../../src/answer/ranking/feature-context.js';
import { likenFeatures } from '../../../src/answer/ranking/liken-features.js';
import type { WordVectors } from '../../../src/answer/ranking/word-vectors.js';
import { testModel } from '../../open-test-bot.js';
import { makeHit } from '../make-hit.js';
import { noVectors } from '../no-vectors.js';

function featuresOf(question: string, text: string, vectors: WordVectors) {
  const query = analyzeQuestion(question, 'en');
  const hit = makeHit(text);
  const context = contextOf({
    query,
    frequencies: query.terms.map(() => 2),
    passages: 50,
    averageLength: 8,
    factMatches: new Map(),
    hits: [hit],
    vectors,
  });
  const features = computeFeatures(hit, context);
  if (!context.likeness) throw new Error('English has vectors');
  return { features, likened: likenFeatures(hit, context, { likeness: context.likeness, features }) };
}

function valuesOf(question: string, text: string, name: FeatureName) {
  return featuresOf(question, text, testModel.vectors).likened.map((features) => features[name]);
}

describe('likenFeatures', () => {
  it('knows words that stand for others', () => {
    for (const name of ['alike', 'missingAlike', 'localAlike'] as const) {
      const [seized = 0, ate = 0] = valuesOf('Who captured the castle?', 'They seized it. They ate apples.', name);
      expect(seized, name).toBeGreaterThan(ate + 0.1);
    }
  });

  it('knows what is of the kind that is asked for', () => {
    const [city = 0, animal = 0] = valuesOf('Which city burned?', 'Paris burned. Sheep burned.', 'ofKind');
    expect(city).toBeGreaterThan(animal + 0.1);
  });

  it('says nothing more than the words themselves where no word is known', () => {
    const text = 'They seized the castle. It fell. Apples are red.';
    const { features, likened } = featuresOf('Who captured the castle of Vaduz?', text, noVectors);
    expect(likened).toEqual(features);
  });
});
