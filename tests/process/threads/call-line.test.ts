import { expect, it } from 'vitest';
import { type CallLineOptions, createCallLine } from '../../../src/process/threads/call-line.js';
import type { ThreadCall } from '../../../src/process/threads/thread-call.js';

/** A line before one thread, whose calls come to their end when the test says so. */
function setUp(options: Partial<CallLineOptions> = {}) {
  const begun: string[] = [];
  const ends = new Map<string, (value: unknown) => void>();
  const run = ({ method }: ThreadCall) => {
    begun.push(method);
    return new Promise((resolve) => ends.set(method, resolve));
  };
  const line = createCallLine({ run, threads: 1, waiting: 3, patience: 60_000, ...options });
  const perform = (person: string, method: string) => {
    const outcome = line.perform(person, { method, args: [] });
    // What a test leaves without an end is rejected a minute later, while others run.
    outcome.catch(() => {});
    return outcome;
  };
  const end = async (method: string) => {
    ends.get(method)?.(`${method} is done`);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { line, perform, begun, end };
}

it('begins one call a thread, people by turns, and brings each its own outcome', async () => {
  const { line, perform, begun, end } = setUp();
  const told = [perform('ann', 'a1'), perform('ann', 'a2'), perform('ann', 'a3'), perform('ben', 'b1')];
  expect(begun).toEqual(['a1']);
  expect(line.lengths()).toEqual({ waiting: 3, underway: 1 });
  for (const method of ['a1', 'a2', 'b1', 'a3']) await end(method);
  expect(begun).toEqual(['a1', 'a2', 'b1', 'a3']);
  expect(line.lengths()).toEqual({ waiting: 0, underway: 0 });
  expect(await Promise.all(told)).toEqual(['a1 is done', 'a2 is done', 'a3 is done', 'b1 is done']);
});

it('turns away at once whoever finds it full', async () => {
  const { perform } = setUp({ waiting: 1 });
  void perform('ann', 'a1');
  void perform('ben', 'b1');
  await expect(perform('cem', 'c1')).rejects.toMatchObject({ code: 'busy' });
});

it('tells whoever waited too long, in line or for a thread, and never begins what nobody waits for', async () => {
  const { perform, begun, end } = setUp({ patience: 1 });
  await expect(Promise.allSettled([perform('ann', 'a1'), perform('ben', 'b1')])).resolves.toMatchObject([
    { reason: { message: 'A search took longer than 1 ms.' } },
    { reason: { message: 'A search took longer than 1 ms.' } },
  ]);
  await end('a1');
  expect(begun).toEqual(['a1']);
});

it('closes when what was begun has come to its end, and takes nothing more', async () => {
  const { line, perform, begun, end } = setUp();
  const first = perform('ann', 'a1');
  const second = perform('ben', 'b1');
  let isClosed = false;
  const closing = line.close(60_000).then((hasEnded) => {
    isClosed = true;
    return hasEnded;
  });
  await expect(second).rejects.toThrow('The store is closed.');
  await expect(perform('cem', 'c1')).rejects.toThrow('The store is closed.');
  expect(isClosed).toBe(false);
  await end('a1');
  expect(await closing).toBe(true);
  expect(await first).toBe('a1 is done');
  expect(begun).toEqual(['a1']);
});

it('says that something is still at work where that takes longer than it may', async () => {
  const { line, perform } = setUp();
  void perform('ann', 'a1');
  expect(await line.close(1)).toBe(false);
});

it('expects a wait by those in line and how long calls took lately', async () => {
  let time = 0;
  const { line, perform, end } = setUp({ threads: 2, waiting: 100, now: () => time });
  const serve = async (name: string, ms: number) => {
    const done = perform('ann', name);
    time += ms;
    await end(name);
    await done;
  };
  for (let call = 0; call < 200; call += 1) await serve(`quick ${call}`, 8);
  void perform('ann', 'a1');
  expect(line.expectedWait('ann')).toBe(0);
  void perform('ben', 'b1');
  expect(line.expectedWait('cem')).toBe(0);
  for (const name of ['dee', 'eve', 'fay']) void perform(name, name);
  expect(line.expectedWait('cem')).toBeCloseTo(12);
  for (const name of ['a1', 'b1', 'dee', 'eve', 'fay']) await end(name);
  expect(line.expectedWait('cem')).toBe(0);
  for (let call = 0; call < 200; call += 1) await serve(`slow ${call}`, 80);
  for (const name of ['a2', 'a3', 'a4']) void perform('ann', name);
  expect(line.expectedWait('cem')).toBeCloseTo(40);
  expect(line.expectedWait('ann')).toBeCloseTo(40);
});

it('expects nobody to wait where nobody does, however long calls take', async () => {
  let time = 0;
  const { line, perform, end } = setUp({ now: () => time });
  for (let call = 0; call < 200; call += 1) {
    void perform('ann', `slow ${call}`);
    expect(line.expectedWait('ben')).toBe(0);
    time += 3_000;
    await end(`slow ${call}`);
  }
  void perform('ann', 'a1');
  // Every thread is at work, for seconds to come.
  expect(line.expectedWait('ben')).toBe(0);
  void perform('ann', 'a2');
  expect(line.expectedWait('ben')).toBeCloseTo(3_000, 0);
});

it('expects a wait without end where it is full', () => {
  const { line, perform } = setUp({ waiting: 2 });
  for (const [person, method] of [
    ['ann', 'a1'],
    ['ann', 'a2'],
    ['ann', 'a3'],
  ] as const)
    void perform(person, method);
  expect(line.expectedWait('ann')).toBe(Number.POSITIVE_INFINITY);
  // Ann’s longest line gives way.
  expect(line.expectedWait('ben')).toBeLessThan(1_000);
});
