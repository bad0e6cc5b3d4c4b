import { expect, it } from 'vitest';
import { meaningFeatures, vectorAt } from '../../../src/answer/ranking/meaning-features.js';
import { packVector } from '../../../src/vectors/pack-vector.js';
import { makeHit } from '../make-hit.js';

/** A packed vector whose cosine with that of the question is as told. */
function near(cosine: number): Int8Array {
  return packVector(Float32Array.of(cosine, Math.sqrt(1 - cosine ** 2), 0, 0));
}

const question = Float32Array.of(1, 0, 0, 0);
const passage = makeHit('It opens at noon. It closes at six. It is in Bern.').passage;
/** Of the sentences, then of the passage as a whole. */
const joined = Int8Array.from([0.7, 0.9, 0.8, 0.75].flatMap((cosine) => [...near(cosine)]));

it('says of each sentence how near it is, the one before it, the nearest of all, all in the mean, and the passage', () => {
  const features = meaningFeatures({ passage, vectors: joined }, question);
  const rounded = features.map((each) =>
    Object.fromEntries(Object.entries(each).map(([k, v]) => [k, Math.round(v * 20) / 20 + 0])),
  );
  const all = { meaningNearest: 1, meaningMean: 0.5, meaningPassage: 0.25 };
  expect(rounded).toEqual([
    { meaning: 0, meaningPrevious: 0, ...all },
    { meaning: 1, meaningPrevious: 0, ...all },
    { meaning: 0.5, meaningPrevious: 1, ...all },
  ]);
});

it('says nothing without a vector of the question or of the passage', () => {
  expect(meaningFeatures({ passage, vectors: joined }, undefined)).toEqual([]);
  expect(meaningFeatures({ passage }, question)).toEqual([]);
});

it('finds the vector of each sentence and of the passage, of whatever width', () => {
  expect([0, 1, 2, 3].map((at) => [...vectorAt({ passage, vectors: joined }, at)])).toEqual(
    [0.7, 0.9, 0.8, 0.75].map((cosine) => [...near(cosine)]),
  );
});
