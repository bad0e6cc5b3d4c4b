import { expect, it } from 'vitest';
import type { Holdings } from '../../src/store/holdings.js';
import type { Store } from '../../src/store/store.js';
import { openTestBot } from '../open-test-bot.js';
import { member } from '../viewers.js';

/** A store of which the `failing`th reading fails, counted from `begin`, and no other. */
function hinder(store: Store) {
  let calls = 0;
  let failing = -1;
  const wrap = <T extends object>(part: T): T =>
    Object.fromEntries(
      Object.entries(part).map(([name, method]) => [
        name,
        async (...args: readonly unknown[]) => {
          if (calls++ === failing) throw new Error('the store failed once');
          return method(...args);
        },
      ]),
    ) as T;
  const holdings = ({ articles, index, words }: Holdings): Holdings => ({
    articles: wrap(articles),
    index: wrap(index),
    words: wrap(words),
  });
  return {
    store: {
      ...store,
      shelves: wrap(store.shelves),
      holdings: (names: readonly string[]) => holdings(store.holdings(names)),
    },
    begin: (at: number) => {
      calls = 0;
      failing = at;
    },
    calls: () => calls,
  };
}

/** Every reading would take half a minute. */
const stride = 7;

it('shows everything again after any one reading of the store has failed', async () => {
  const { bot: first, store } = await openTestBot();
  const { store: hindered, begin, calls } = hinder(store);
  let readings = 0;
  let failures = 0;
  // The first round fails nowhere and counts.
  for (let at = -1; at < readings; at += stride) {
    begin(-1);
    const { bot } = await openTestBot({ store: hindered });
    const acts = () => [
      bot.asking.usage(member),
      bot.asking.ask({ viewer: member, question: '' }),
      bot.asking.facts({ viewer: member, about: 'Interpol' }),
      bot.library.collections(member, 3),
    ];
    begin(at);
    const shown = await Promise.allSettled([...acts(), ...acts()]);
    readings = Math.max(readings, calls());
    if (shown.some(({ status }) => status === 'rejected')) failures += 1;
    begin(-1);
    const again = await Promise.all(acts());
    expect(again).toMatchObject([{ articles: 8 }, { kind: 'usage' }, { kind: 'fact_sheet' }, [{ name: 'sample' }]]);
  }
  expect(failures).toBeGreaterThan(5);
  await first.close();
});
