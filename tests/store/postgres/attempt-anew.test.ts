import { expect, it } from 'vitest';
import { VerbatimError } from '../../../src/errors.js';
import { attemptAnew } from '../../../src/store/postgres/attempt-anew.js';

/** A server that fails with `code` while it isn't well, and a clock that waiting moves. */
function openServer(code: 'store_unreachable' | 'store_locked' | 'store_refused') {
  let time = 0;
  const waits: number[] = [];
  const state = { isWell: false, tries: 0 };
  const attempt = attemptAnew({
    patienceMs: 1_000,
    steadyNow: () => time,
    wait: async (ms) => {
      waits.push(ms);
      time += ms;
    },
    describe: () => new VerbatimError(code, 'It passes.'),
  });
  const ask = () =>
    attempt(async () => {
      state.tries += 1;
      if (!state.isWell) throw new Error('Not now.');
      return 'asked';
    });
  return { state, waits, ask };
}

it('tries for a while to reach a server, and says at once that it is away for as long as it stays so', async () => {
  const { state, ask } = openServer('store_unreachable');
  await expect(ask()).rejects.toMatchObject({ code: 'store_unreachable' });
  expect(state.tries).toBeGreaterThan(5);
  state.tries = 0;
  await expect(ask()).rejects.toMatchObject({ code: 'store_unreachable' });
  expect(state.tries).toBe(1);
  state.isWell = true;
  expect(await ask()).toBe('asked');
  state.isWell = false;
  state.tries = 0;
  await expect(ask()).rejects.toMatchObject({ code: 'store_unreachable' });
  expect(state.tries).toBeGreaterThan(5);
});

it('tells at once what does not pass', async () => {
  const { state, ask } = openServer('store_refused');
  await expect(ask()).rejects.toMatchObject({ code: 'store_refused' });
  expect(state.tries).toBe(1);
});

it('tries soon at first and never waits long between two tries', async () => {
  const { waits, ask } = openServer('store_unreachable');
  await expect(ask()).rejects.toMatchObject({ code: 'store_unreachable' });
  expect(waits[0]).toBeLessThanOrEqual(20);
  expect(Math.max(...waits)).toBeLessThanOrEqual(250);
});

it('tries for a while each time where another’s lock is in the way', async () => {
  const { state, ask } = openServer('store_locked');
  await expect(ask()).rejects.toMatchObject({ code: 'store_locked' });
  state.tries = 0;
  await expect(ask()).rejects.toMatchObject({ code: 'store_locked' });
  expect(state.tries).toBeGreaterThan(5);
});
