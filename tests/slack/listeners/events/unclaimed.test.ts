import { expect, it } from 'vitest';
import { createUnclaimed } from '../../../../src/slack/listeners/events/unclaimed.js';

type Question = Parameters<ReturnType<typeof createUnclaimed>['add']>[0];

it('keeps the first thousand questions of a long outage, and has room again for what comes when some are taken', () => {
  const unclaimed = createUnclaimed();
  const questions = Array.from({ length: 1_002 }, () => ({}) as Question);
  for (const question of questions) unclaimed.add(question);
  expect(unclaimed.all()).toEqual(questions.slice(0, 1_000));
  expect(unclaimed.all()[999]).toBe(questions[999]);
  unclaimed.remove(questions[0] as Question);
  unclaimed.add(questions[1_001] as Question);
  expect(unclaimed.all()).toHaveLength(1_000);
  expect(unclaimed.all().at(-1)).toBe(questions[1_001]);
});

it('gives the fence of a late claim once, and those of the last thousand', () => {
  const unclaimed = createUnclaimed();
  for (let fence = 0; fence <= 1_000; fence += 1) unclaimed.claimedLate(`${fence}`, fence);
  expect(unclaimed.takeFence('0')).toBeUndefined();
  expect([unclaimed.takeFence('1'), unclaimed.takeFence('1')]).toEqual([1, undefined]);
  expect(unclaimed.takeFence('1000')).toBe(1_000);
});
