import { expect, it, onTestFinished } from 'vitest';
import { createLedgers } from '../../src/bot/create-ledgers.js';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.js';

const hour = 3_600_000;

it('follows people in a thread for a day from their last question, and then no more', async () => {
  let time = Date.UTC(2026, 4, 12);
  const now = () => new Date(time);
  const store = await openSqliteStore({ file: ':memory:', now, owner: 'test' });
  onTestFinished(() => store.close());
  const { threads } = createLedgers(store, now);
  await threads.follow('thread', 'ann');
  await threads.follow('thread', 'bo');
  time += 23 * hour;
  await threads.renew('thread', 'ann');
  expect([...(await threads.followed('thread'))].sort()).toEqual(['ann', 'bo']);
  time += 2 * hour;
  expect(await threads.followed('thread')).toEqual(['ann']);
  // Whose day is over is not followed anew by speaking on.
  await threads.renew('thread', 'bo');
  expect(await threads.followed('thread')).toEqual(['ann']);
  time += 22 * hour;
  expect(await threads.followed('thread')).toEqual([]);
});

it('leaves a thread to one person, or to nobody', async () => {
  const now = () => new Date(0);
  const store = await openSqliteStore({ file: ':memory:', now, owner: 'test' });
  onTestFinished(() => store.close());
  const { threads } = createLedgers(store, now);
  for (const person of ['ann', 'bo', 'cy']) await threads.follow('thread', person);
  await threads.follow('other', 'ann');
  await threads.leave('thread', 'bo');
  expect(await threads.followed('thread')).toEqual(['bo']);
  await threads.leave('thread');
  expect(await threads.followed('thread')).toEqual([]);
  expect(await threads.followed('other')).toEqual(['ann']);
});
