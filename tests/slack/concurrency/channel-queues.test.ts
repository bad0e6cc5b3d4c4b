import { afterEach, expect, it, vi } from 'vitest';
import { createChannelQueues } from '../../../src/slack/concurrency/channel-queues.js';
import { wait } from '../../set-up/wait.js';
import { createGate } from '../gate.js';

afterEach(() => void vi.useRealTimers());

it('keeps the order within a channel, whatever fails, and does not hold up another', async () => {
  const queues = createChannelQueues(0, Date.now);
  const gate = createGate();
  const done: string[] = [];
  const task =
    (name: string, before = Promise.resolve()) =>
    async () => {
      await before;
      done.push(name);
    };
  const first = queues.run('C1', task('first', gate.passed));
  const broken = queues.run('C1', async () => {
    throw new Error('broken');
  });
  const last = queues.run('C1', task('last'));
  await queues.run('C2', task('other'));
  expect(done).toEqual(['other']);
  expect(queues.waiting()).toBe(3);
  gate.open();
  await expect(broken).rejects.toThrow('broken');
  await Promise.all([first, last]);
  expect(done).toEqual(['other', 'first', 'last']);
  await vi.waitFor(() => expect(queues.waiting()).toBe(0), wait);
});

it('forgets a channel that is idle, but not before its gap has passed', async () => {
  const queues = createChannelQueues(300, Date.now);
  await queues.run('C1', async () => {});
  const ended = Date.now();
  expect(queues.size).toBe(1);
  let started = 0;
  await queues.run('C1', async () => {
    started = Date.now();
  });
  expect(started - ended).toBeGreaterThanOrEqual(298);
  await vi.waitFor(() => expect(queues.size).toBe(0), wait);
});

it('remembers a channel in which something was done meanwhile, or is still being done', async () => {
  vi.useFakeTimers();
  const queues = createChannelQueues(300, Date.now);
  await queues.run('C1', async () => {});
  await vi.advanceTimersByTimeAsync(300);
  await queues.run('C1', async () => {});
  await vi.advanceTimersByTimeAsync(299);
  expect(queues.size).toBe(1);
  const gate = createGate();
  await vi.advanceTimersByTimeAsync(1);
  const slow = queues.run('C1', () => gate.passed);
  await vi.advanceTimersByTimeAsync(600);
  expect(queues.size).toBe(1);
  let isDone = false;
  const next = queues.run('C1', async () => {
    isDone = true;
  });
  await vi.advanceTimersByTimeAsync(600);
  expect(isDone).toBe(false);
  vi.useRealTimers();
  gate.open();
  await Promise.all([slow, next]);
});
