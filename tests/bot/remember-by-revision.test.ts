import { expect, it } from 'vitest';
import { rememberByRevision } from '../../src/bot/remember-by-revision.js';

function open() {
  let revision = 1;
  const remember = rememberByRevision<number>({ revision: async () => revision });
  let worked = 0;
  const work = async () => ++worked;
  return { remember, work, change: () => ++revision, worked: () => worked };
}

it('works a value out once for each key, also for many who ask at once', async () => {
  const { remember, work, worked } = open();
  expect(await Promise.all([remember('a', work), remember('a', work), remember('b', work)])).toEqual([1, 1, 2]);
  expect(await remember('a', work)).toBe(1);
  expect(worked()).toBe(2);
});

it('works it out anew when an article changes', async () => {
  const { remember, work, change } = open();
  await remember('a', work);
  change();
  expect(await remember('a', work)).toBe(2);
});

it('tries again after a failure', async () => {
  const { remember, work } = open();
  await expect(remember('a', () => Promise.reject(new Error('disk')))).rejects.toThrow('disk');
  expect(await remember('a', work)).toBe(1);
});
