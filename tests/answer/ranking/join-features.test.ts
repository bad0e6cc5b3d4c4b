import { expect, it } from 'vitest';
import { joinFeatures } from '../../../src/answer/ranking/join-features.js';
import { makeFeatures } from './make-candidates.js';

it('takes of each feature the larger', () => {
  const joined = joinFeatures(
    makeFeatures({ coverage: 0.9, bm25: 0.2, fact: 0.5 }),
    makeFeatures({ coverage: 0.1, bm25: 0.4, long: 1 }),
  );
  expect(joined).toEqual(makeFeatures({ coverage: 0.9, bm25: 0.4, fact: 0.5, long: 1 }));
});
