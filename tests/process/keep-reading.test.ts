import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepReading } from '../../src/process/keep-reading.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A reading of `left` steps, which can be given more and can fail. */
function start(left: number) {
  const state = { left, steps: 0, looks: 0, isLost: false, failure: '' };
  const failed: string[] = [];
  const reading = keepReading({
    readMore: async () => {
      if (state.failure) throw new Error(state.failure);
      state.looks += 1;
      if (state.left === 0) return false;
      state.left -= 1;
      state.steps += 1;
      return true;
    },
    isLost: () => state.isLost,
    onFailed: (error) => failed.push(String(error)),
  });
  return { state, failed, reading };
}

it('reads all there is, and within a few seconds what another process took in', async () => {
  const { state, reading } = start(3);
  await vi.advanceTimersByTimeAsync(0);
  expect(state.steps).toBe(3);
  state.left = 2;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(state.steps).toBe(5);
  await reading.stop();
});

it('reads at once when it is woken, also while it looks', async () => {
  const { state, reading } = start(0);
  state.left = 1;
  reading.wake();
  await vi.advanceTimersByTimeAsync(0);
  expect(state.steps).toBe(1);
  state.left = 1;
  reading.wake();
  await vi.advanceTimersByTimeAsync(0);
  expect(state.steps).toBe(2);
  await reading.stop();
});

it('begins nothing once it is stopped', async () => {
  const { state, reading } = start(1_000);
  await reading.stop();
  const { steps } = state;
  expect(steps).toBeLessThan(1_000);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(state.steps).toBe(steps);
});

it('says once what failed, however often it fails, and goes on when that is mended', async () => {
  const { state, failed, reading } = start(0);
  await vi.advanceTimersByTimeAsync(0);
  state.failure = 'The disk is full.';
  await vi.advanceTimersByTimeAsync(60_000);
  expect(failed).toEqual(['Error: The disk is full.']);
  state.failure = '';
  state.left = 2;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(state.steps).toBe(2);
  await reading.stop();
});

it('ends without a word where the encoder is lost: that was said', async () => {
  const { state, failed, reading } = start(0);
  await vi.advanceTimersByTimeAsync(0);
  state.failure = 'The encoder’s thread ended.';
  state.isLost = true;
  const { looks } = state;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(failed).toEqual([]);
  expect(state.looks).toBe(looks);
  await reading.stop();
});
