import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type HeldDuty, holdDuty } from '../../src/bot/hold-duty.js';
import { createMemoryDuties } from '../memory-duties.js';

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-27T08:00:00.000Z') }));
afterEach(() => void vi.useRealTimers());

const name = 'import';

function clock(): number {
  return performance.now();
}

it('waits for whoever is at it, told once who that is, and begins when that one ends', async () => {
  const duties = createMemoryDuties();
  const held: HeldDuty[] = [];
  const steps: string[] = [];
  let end = (): void => {};
  const first = holdDuty({ duties, name, clock }, async () => {
    await new Promise<void>((resolve) => (end = resolve));
    steps.push('first');
  });
  await vi.advanceTimersByTimeAsync(0);
  const second = holdDuty({ duties, name, clock, onHeld: (who) => held.push(who) }, async () => {
    steps.push('second');
  });
  await vi.advanceTimersByTimeAsync(20_000);
  expect(steps).toEqual([]);
  end();
  await vi.advanceTimersByTimeAsync(5_000);
  await Promise.all([first, second]);
  expect(steps).toEqual(['first', 'second']);
  expect(held).toEqual([{ holder: 'another process', since: '2026-11-27T08:00:00.000Z' }]);
});

it('writes nothing where another has it since this process was stopped', async () => {
  const duties = { ...createMemoryDuties(), renew: async () => false };
  const written: string[] = [];
  const work = holdDuty({ duties, name, clock }, async (ensureOurs) => {
    await ensureOurs();
    written.push('in time');
    // The timers didn't run meanwhile.
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 60_000);
    await ensureOurs();
    written.push('too late');
  });
  await expect(work).rejects.toMatchObject({ code: 'busy', message: expect.stringContaining('do it again') });
  expect(written).toEqual(['in time']);
  vi.restoreAllMocks();
});

it('is free again where the work failed', async () => {
  const duties = createMemoryDuties();
  const broken = new Error('broken');
  const work = holdDuty({ duties, name, clock }, async () => {
    throw broken;
  });
  await expect(work).rejects.toBe(broken);
  expect(await duties.take(name, 0)).toMatchObject({ kind: 'taken' });
});
