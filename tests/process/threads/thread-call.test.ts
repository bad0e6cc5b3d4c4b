import { expect, it } from 'vitest';
import { callable, performCall, type ThreadCall } from '../../../src/process/threads/thread-call.js';

interface Counter {
  add(by: number): Promise<number>;
  fail(reason: string): Promise<never>;
}

function createCounter(): Counter {
  let count = 0;
  return {
    add: async (by) => {
      count += by;
      return count;
    },
    fail: (reason) => Promise.reject(new Error(reason)),
  };
}

it('calls the methods of an object that stands elsewhere', async () => {
  const counter = createCounter();
  const calls: ThreadCall[] = [];
  const remote = callable<Counter>({ add: true, fail: true }, async (call) => {
    calls.push(call);
    return performCall(counter, call);
  });
  await remote.add(2);
  expect(await remote.add(3)).toEqual({ value: 5 });
  expect(calls).toEqual([
    { method: 'add', args: [2] },
    { method: 'add', args: [3] },
  ]);
});

it('gives what a method rejects with, and what isn’t there, as values', async () => {
  expect(await performCall(createCounter(), { method: 'fail', args: ['full'] })).toMatchObject({
    error: { name: 'Error', message: 'full' },
  });
  expect(await performCall(createCounter(), { method: 'subtract', args: [] })).toMatchObject({
    error: { name: 'TypeError', message: 'There is no method subtract to call.' },
  });
});
