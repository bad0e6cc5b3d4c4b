import pg from 'pg';
import { expect, it } from 'vitest';
import { describePostgresError, isPassing } from '../../../src/store/postgres/describe-postgres-error.js';
import { hasCommitted } from '../../../src/store/postgres/lost-commit.js';

/** A server that says one after the other what it knows of a transaction, and a clock that waiting moves. */
function askOf(...said: readonly (string | null | Error)[]) {
  let time = 0;
  let asked = 0;
  const query = async () => {
    const status = said[Math.min(asked, said.length - 1)];
    asked += 1;
    if (status instanceof Error) throw status;
    return { rows: [{ status }] };
  };
  const patience = {
    patienceMs: 1_000,
    steadyNow: () => time,
    wait: async (ms: number) => {
      time += ms;
    },
  };
  return hasCommitted({ query } as never, '7', patience);
}

const away = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });

it('asks until the server says whether a transaction was committed', async () => {
  expect(await askOf('committed')).toBe(true);
  expect(await askOf(away, away, 'in progress', 'committed')).toBe(true);
  expect(await askOf(away, 'in progress', 'aborted')).toBe(false);
  // As one that was restored to before it says of a number that it hasn't given yet.
  const unknown = Object.assign(new pg.DatabaseError('in the future', 0, 'error'), { code: '22023' });
  expect(await askOf(away, unknown)).toBe(false);
});

it('tells that nobody knows, so that nothing is done anew, where the server never says it', async () => {
  for (const said of [away, 'in progress', null]) {
    const failure = await askOf(said).catch((error: unknown) => describePostgresError(error, 'test'));
    expect(failure).toMatchObject({ code: 'store_unreachable' });
    expect(isPassing(failure as never)).toBe(false);
  }
});
