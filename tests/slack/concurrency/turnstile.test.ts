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
