import { expect, it } from 'vitest';
import { type ErrorCode, VerbatimError } from '../../src/errors.js';
import { watchStore } from '../../src/process/watch-store.js';

/** Looks once for each outcome, in turn; what was reported as lost. */
async function lookAt(...outcomes: readonly (ErrorCode | 'well')[]): Promise<readonly string[]> {
  const reported: string[] = [];
  const left = [...outcomes];
  const check = async () => {
    const outcome = left.shift() ?? 'well';
    if (outcome !== 'well') throw new VerbatimError(outcome, outcome);
  };
  const watch = watchStore(check, ({ code }) => reported.push(code));
  for (const _ of outcomes) await watch.look();
  return reported;
}

it('reports a store that is damaged or gone, once', async () => {
  expect(await lookAt('well', 'store_damaged', 'store_damaged', 'store_gone')).toEqual(['store_damaged']);
  expect(await lookAt('store_gone')).toEqual(['store_gone']);
  // What is put there meanwhile is half of another store.
  expect(await lookAt('well', 'store_partial')).toEqual(['store_partial']);
});

it('leaves alone what passes', async () => {
  expect(await lookAt('store_full', 'store_locked', 'store_read_only', 'store_full', 'well')).toEqual([]);
  expect(await lookAt('store_unreachable', 'store_unreachable', 'store_refused', 'store_refused', 'well')).toEqual([]);
});

it('reports a failure without a name when it comes twice in a row', async () => {
  expect(await lookAt('store_failed', 'well', 'store_failed', 'store_full', 'store_failed')).toEqual([]);
  expect(await lookAt('well', 'store_failed', 'store_failed')).toEqual(['store_failed']);
});
