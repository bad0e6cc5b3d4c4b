import { expect, it } from 'vitest';
import { createDeliveriesLedger } from '../../../src/store/ledgers/deliveries-ledger.js';
import type { SqlStep, SqlWork } from '../../../src/store/sql.js';

const LEASE_MS = 8_000;

/** Performs work with what the database says of each statement; nothing else is asked. */
function perform<T>(work: SqlWork<T>, answer: (text: string) => unknown): T {
  let step = work.next();
  while (!step.done) step = work.next(resultOf(step.value, answer));
  return step.value;
}

function resultOf(step: SqlStep, answer: (text: string) => unknown): unknown {
  if (step.kind === 'transaction' || step.kind === 'snapshot') return perform(step.work, answer);
  if (step.kind === 'all' || step.kind === 'run') return answer(step.text);
  throw new Error(`Nobody expected ${step.kind}.`);
}

it('leaves a delivery to its owner who wakes and goes on with it just when it is looked at', () => {
  let steady = 0;
  const now = () => new Date('2026-03-01T12:00:00Z');
  const ledger = createDeliveriesLedger({
    now,
    steadyNow: () => steady,
    owner: 'one',
    leaseMs: LEASE_MS,
    keptDeliveries: 10,
  });
  const at = now().getTime();
  const row = { seq: 1, owner: 'other', fence: 3, state: 'started', doubt: 0, leased_until: at, started_at: at };
  const delivery = { payload: 'payload', id: 'id', key: 'key' };
  const look = (changed: number) =>
    perform(ledger.takeOver(), (text) => {
      if (text.includes("state <> 'done' ORDER BY")) return [row];
      return text.includes('UPDATE') ? changed : [delivery];
    });
  for (steady = 0; steady < LEASE_MS; steady += LEASE_MS / 4) expect(look(1)).toEqual([]);
  // What was read is so no more: the owner has moved it on in between.
  expect(look(0)).toEqual([]);
  expect(look(1)).toMatchObject([{ id: 'id', fence: 4, isInDoubt: false }]);
});
