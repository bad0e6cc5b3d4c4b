import { expect, it } from 'vitest';
import { judgeStories } from '../../../evaluation/duplicates/judge-stories.js';
import { madeStoryPairs, realStoryPairs } from '../../../evaluation/duplicates/read-story-pairs.js';

it('stories of made pairs are told well enough to be quoted once', async () => {
  const made = await judgeStories(madeStoryPairs().slice(0, 120));
  expect(made.precision).toBeGreaterThanOrEqual(0.95);
  expect(made.recall).toBeGreaterThanOrEqual(0.9);
});

it('stories of real pairs, however alike their form, are told as well', async () => {
  const { pairs } = realStoryPairs();
  const real = await judgeStories(pairs);
  expect(pairs.length).toBeGreaterThan(20);
  expect(real.precision).toBeGreaterThanOrEqual(0.95);
  expect(real.recall).toBeGreaterThanOrEqual(0.7);
});
