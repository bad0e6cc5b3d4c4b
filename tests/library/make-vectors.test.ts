import { expect, it } from 'vitest';
import { createVectorMaker } from '../../src/library/make-vectors.js';
import { nearness } from '../../src/vectors/pack-vector.js';
import { createMadeUpEncoder, madeUpVector } from '../make-encoder.js';

const passages = Array.from({ length: 10 }, (_, at) => ({
  id: at + 1,
  title: 'Lab',
  heading: 'Hours',
  sentences: at === 2 ? ['One.'] : [`First of ${at}.`, `Second of ${at}.`],
}));

/** A shelf in memory, that counts how often it is looked through. */
function openShelf() {
  const kept = new Map<number, Int8Array>();
  let revision = 1;
  let looks = 0;
  return {
    kept,
    looks: () => looks,
    change: () => {
      revision += 1;
    },
    shelves: {
      revision: async () => revision,
      vectors: {
        pending: async (_: string, limit: number) => {
          looks += 1;
          return passages.filter(({ id }) => !kept.has(id)).slice(0, limit);
        },
        save: async (_: string, made: readonly { passage: number; vectors: Int8Array }[]) => {
          for (const { passage, vectors } of made) kept.set(passage, vectors);
        },
        progress: async () => [],
      },
    },
  };
}

it('makes the vectors of each sentence and then of all of them under what stands over them, a few passages at a time', async () => {
  const { shelves, kept } = openShelf();
  const encoder = createMadeUpEncoder();
  const readMore = createVectorMaker(shelves, encoder);
  let steps = 0;
  while (await readMore()) steps += 1;
  expect(steps).toBe(3);
  expect(encoder.calls.map(({ length }) => length)).toEqual([11, 12, 6]);
  expect([...kept.keys()]).toEqual(passages.map(({ id }) => id));
  expect(kept.get(3)).toHaveLength(2 * 384);
  const third = kept.get(4);
  expect(third).toHaveLength(3 * 384);
  const texts = ['First of 3.', 'Second of 3.', 'Lab. Hours. First of 3. Second of 3.'];
  for (const [at, text] of texts.entries()) {
    const packed = third?.slice(at * 384, (at + 1) * 384) ?? new Int8Array(0);
    expect(nearness(madeUpVector('sentence', text), packed)).toBeGreaterThan(0.99);
  }
});

it('looks for nothing any more when all is made, until an article changes', async () => {
  const { shelves, kept, looks, change } = openShelf();
  const readMore = createVectorMaker(shelves, createMadeUpEncoder());
  while (await readMore());
  const before = looks();
  for (let times = 0; times < 5; times += 1) expect(await readMore()).toBe(false);
  expect(looks()).toBe(before);
  kept.delete(7);
  change();
  expect(await readMore()).toBe(true);
  expect(kept.has(7)).toBe(true);
});

it('keeps what was made before it fails, and goes on there', async () => {
  const { shelves, kept } = openShelf();
  let fails = true;
  const encoder = createMadeUpEncoder((texts) => {
    if (fails && texts.includes('First of 5.')) throw new Error('cut off');
  });
  const readMore = createVectorMaker(shelves, encoder);
  expect(await readMore()).toBe(true);
  await expect(readMore()).rejects.toThrow('cut off');
  expect(kept.size).toBe(4);
  fails = false;
  while (await readMore());
  expect(kept.size).toBe(passages.length);
  expect(encoder.calls.flat().filter((text) => text === 'First of 0.')).toHaveLength(1);
});
