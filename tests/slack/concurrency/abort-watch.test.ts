import { getEventListeners } from 'node:events';
import { expect, it } from 'vitest';
import { createAbortWatch } from '../../../src/slack/concurrency/abort-watch.js';

it('tells each that still wants to know, with one listener of the signal’s for all', () => {
  const controller = new AbortController();
  const watch = createAbortWatch(controller.signal);
  const told: number[] = [];
  const forgets = Array.from({ length: 30 }, (_, number) => watch(() => told.push(number)));
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1);
  for (const forget of forgets.slice(2)) forget();
  controller.abort();
  expect(told).toEqual([0, 1]);
});
