import { expect, it } from 'vitest';
import { createSharedRests } from '../../../src/slack/concurrency/shared-rests.js';

it('leaves Slack alone with a call for as long as it asked, and no longer', () => {
  let time = 0;
  const rests = createSharedRests(undefined, () => time);
  rests.rest('users.info', 5_000);
  expect([rests.left('users.info'), rests.left('views.open')]).toEqual([5_000, 0]);
  time = 5_000;
  expect(rests.left('users.info')).toBe(0);
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
  expect([rests.left('users.info'), rests.left('views.open')]).toEqual([1_001, 1]);
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
  expect(other.left('users.info')).toBe(0);
  await other.refresh();
  expect(other.left('users.info')).toBeGreaterThan(0);
  time = 30_000;
  expect(other.left('users.info')).toBe(0);
});
