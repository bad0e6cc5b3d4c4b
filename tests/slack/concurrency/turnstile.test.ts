import { expect, it } from 'vitest';
import { createTurnstile } from '../../../src/slack/concurrency/turnstile.js';

it('lets one pass each time round, in the order they came', async () => {
  const rounds: (() => void)[] = [];
  const pass = createTurnstile((then) => rounds.push(then));
  const passed: string[] = [];
  for (const name of ['a', 'b', 'c']) void pass().then(() => passed.push(name));
  const goRound = async () => {
    rounds.shift()?.();
    await Promise.resolve();
  };
  await goRound();
  expect(passed).toEqual(['a']);
  await goRound();
  void pass().then(() => passed.push('d'));
  await goRound();
  await goRound();
  expect(passed).toEqual(['a', 'b', 'c', 'd']);
  await goRound();
  expect(rounds).toEqual([]);
  void pass().then(() => passed.push('e'));
  await goRound();
  expect(passed).toEqual(['a', 'b', 'c', 'd', 'e']);
});

it('lets so many of a crowd pass that it goes away, in the order they came', async () => {
  const rounds: (() => void)[] = [];
  const pass = createTurnstile((then) => rounds.push(then));
  const passed: number[] = [];
  for (let number = 0; number < 1_000; number += 1) void pass().then(() => passed.push(number));
  const after: number[] = [];
  while (rounds.length > 0) {
    rounds.shift()?.();
    await Promise.resolve();
    after.push(passed.length);
  }
  expect(passed).toEqual(Array.from({ length: 1_000 }, (_, number) => number));
  expect(after[0]).toBe(31);
  // One of them each time round would take a thousand.
  expect(after.length).toBeLessThan(200);
});
