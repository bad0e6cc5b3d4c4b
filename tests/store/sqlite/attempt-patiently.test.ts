import { expect, it } from 'vitest';
import { VerbatimError } from '../../../src/errors.js';
import { attemptPatiently } from '../../../src/store/sqlite/attempt-patiently.js';

/** An attempt of 1,000 ms at work that fails with `code` so many times, and then works. */
function open(code: 'store_locked' | 'store_full', failures: number) {
  const pauses: number[] = [];
  let tries = 0;
  const attempt = attemptPatiently({
    patienceMs: 1_000,
    wait: async (ms) => void pauses.push(ms),
    describe: () => new VerbatimError(code, 'as described'),
  });
  const work = () => {
    tries += 1;
    if (tries <= failures) throw new Error('as the driver says it');
    return 'done';
  };
  return { attempt, work, pauses, tries: () => tries };
}

it('does locked work again, whole, after longer and longer pauses', async () => {
  const { attempt, work, pauses } = open('store_locked', 6);
  expect(await attempt(work)).toBe('done');
  expect(pauses).toEqual([10, 20, 40, 80, 160, 250]);
});

it('pauses no longer than its patience, all together', async () => {
  const { attempt, work, pauses } = open('store_locked', Number.POSITIVE_INFINITY);
  await expect(attempt(work)).rejects.toMatchObject({ code: 'store_locked' });
  expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBe(1_000);
});

it('tells of whatever else goes wrong at once', async () => {
  const { attempt, work, tries } = open('store_full', 1);
  await expect(attempt(work)).rejects.toMatchObject({ code: 'store_full' });
  expect(tries()).toBe(1);
});

it('begins at once, so that what was called first is done first', async () => {
  const { attempt } = open('store_locked', 0);
  const done: number[] = [];
  await Promise.all([1, 2, 3].map((n) => attempt(() => done.push(n))));
  expect(done).toEqual([1, 2, 3]);
});
