import { expect, it } from 'vitest';
import { createSharedRests } from '../../../src/slack/concurrency/shared-rests.js';

it('leaves Slack alone with a call for as long as it asked, and no longer', () => {
  let time = 0;
  const rests = createSharedRests(undefined, () => time);
  rests.rest('users.info', 5_000);
  expect([rests.isResting('users.info'), rests.isResting('views.open')]).toEqual([true, false]);
  time = 5_000;
  expect(rests.isResting('users.info')).toBe(false);
});

it('keeps the longest of the rests that it was asked for, also where the store fails or knows of none', async () => {
  let time = 0;
  const away = { rest: () => Promise.reject(new Error('away')), resting: async () => ({ 'views.open': 1_000 }) };
  const rests = createSharedRests(away, () => time);
  rests.rest('users.info', 5_000);
  rests.rest('users.info', 1_000);
  rests.rest('views.open', 4_000);
  await rests.refresh();
  time = 3_999;
  expect([rests.isResting('users.info'), rests.isResting('views.open')]).toEqual([true, true]);
});

it('tells other processes, and learns what they were told', async () => {
  let time = 0;
  const shared = new Map<string, number>();
  const turns = {
    rest: async (call: string, ms: number) => void shared.set(call, time + ms),
    resting: async () => Object.fromEntries([...shared].map(([call, until]) => [call, until - time])),
  };
  const told = createSharedRests(turns, () => time);
  const other = createSharedRests(turns, () => time);
  told.rest('users.info', 30_000);
  time = 10_000;
  expect(other.isResting('users.info')).toBe(false);
  await other.refresh();
  expect(other.isResting('users.info')).toBe(true);
  time = 30_000;
  expect(other.isResting('users.info')).toBe(false);
});
