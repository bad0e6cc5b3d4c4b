import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { createTally } from '../../../src/slack/logging/tally.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('tells the first at once, what follows once a second, and in the end all of it', () => {
  const told: [number, object][] = [];
  const tally = createTally(1_000, (count, latest) => told.push([count, latest]));
  for (let number = 1; number <= 5; number += 1) tally.add({ number });
  expect(told).toEqual([[1, { number: 1 }]]);
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual([
    [1, { number: 1 }],
    [4, { number: 5 }],
  ]);
  tally.add({ number: 6 });
  expect(told).toHaveLength(2);
  vi.advanceTimersByTime(5_000);
  expect(told).toEqual([
    [1, { number: 1 }],
    [4, { number: 5 }],
    [1, { number: 6 }],
  ]);
  expect(vi.getTimerCount()).toBe(0);
  tally.add({ number: 7 });
  expect(told.at(-1)).toEqual([1, { number: 7 }]);
});

it('keeps no program from ending', () => {
  vi.useRealTimers();
  const setTimer = vi.spyOn(globalThis, 'setInterval');
  onTestFinished(() => setTimer.mockRestore());
  createTally(60_000, () => {}).add({});
  const timer = setTimer.mock.results[0]?.value;
  onTestFinished(() => clearInterval(timer));
  expect(timer.hasRef()).toBe(false);
});
