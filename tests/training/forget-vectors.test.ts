import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { featureNames } from '../../src/answer/ranking/candidate.js';
import { collectExamples, openCorpus } from '../../training/collect-examples.js';
import { forgetVectors } from '../../training/forget-vectors.js';
import { readSquad } from '../../training/read-squad.js';
import { noVectors } from '../answer/no-vectors.js';
import { makeEvalFolder } from '../evaluation/make-eval-folder.js';
import { testModel } from '../open-test-bot.js';

describe('forgetVectors', () => {
  it('gives the features that would be computed without vectors', async () => {
    const corpus = await readSquad(path.join(makeEvalFolder(), 'squad2-dev-a.json'), 'article');
    const store = await openCorpus(corpus);
    const [question] = corpus.questions;
    if (!question) throw new Error('no question');
    const collect = async (vectors: typeof noVectors) => {
      const [first] = await collectExamples(store, {
        model: { ...testModel, vectors },
        questions: [question],
        keep: 50,
      });
      if (!first) throw new Error('nothing was collected');
      return first;
    };
    const forgotten = forgetVectors(await collect(testModel.vectors));
    const without = await collect(noVectors);
    await store.close();
    const byCoverage = (features: (typeof without.features)[number][]) =>
      features.map((values) => featureNames.map((name) => values[name].toFixed(6)).join(' ')).sort();
    expect(byCoverage([...forgotten.features])).toEqual(byCoverage([...without.features]));
    expect(forgotten.hasVectors).toBe(false);
  });
});
