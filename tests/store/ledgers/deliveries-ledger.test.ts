import { afterEach, expect, it } from 'vitest';
import type { DeliveryClaim } from '../../../src/domain.js';
import { goOn } from '../../../src/store/beside.js';
import { createDeliveriesLedger } from '../../../src/store/ledgers/deliveries-ledger.js';
import type { SqlStep, SqlWork } from '../../../src/store/sql.js';
import { performSql } from '../../../src/store/sqlite/perform-sql.js';
import { openConnection } from '../../../src/store/sqlite/sqlite-connection.js';

const opened: { close(): void }[] = [];
afterEach(() => {
  for (const one of opened.splice(0)) one.close();
});

async function openLedger() {
  const connection = await openConnection({ file: ':memory:', readOnly: false });
  opened.push({ close: () => connection.close(true) });
  let passed = 0;
  const clocks = { now: () => new Date(1_000_000_000 + passed), steadyNow: () => passed };
  const open = (owner: string) => createDeliveriesLedger({ ...clocks, owner, leaseMs: 8_000, keptDeliveries: 10 });
  return {
    open,
    perform: <T>(work: SqlWork<T>): T => performSql(connection, work),
    pass: (milliseconds: number) => {
      passed += milliseconds;
    },
  };
}

function* step(asked: SqlStep): SqlWork<unknown> {
  return yield asked;
}

it('keeps nothing of a claim that came about after its question was answered without it', async () => {
  const { open, perform, pass } = await openLedger();
  const [slow, other] = [open('slow'), open('other')];
  const delivery = { id: '1', keys: ['a'], payload: 'p' } as const;
  // As where the claim waits for a lock, and what is done is written over another connection meanwhile.
  const starting = slow.start(delivery);
  const asked = starting.next();
  perform(slow.done('1'));
  perform(slow.keepAlive());
  const claim = perform(goOn(starting, perform(step(asked.value as SqlStep)))) as DeliveryClaim;
  expect(claim).toEqual({ kind: 'done' });
  for (let look = 0; look < 10; look += 1) {
    pass(4_000);
    expect(perform(other.takeOver())).toEqual([]);
  }
  expect(perform(other.start(delivery))).toEqual({ kind: 'done' });
});

it('lets what was finished without a fence be asked again once it is forgotten', async () => {
  const { open, perform, pass } = await openLedger();
  const ledger = open('one');
  const ask = (id: string) => perform(ledger.start({ id, keys: [id], payload: 'p' })).kind;
  for (let number = 0; number < 12; number += 1) {
    expect(ask(String(number))).toBe('fresh');
    perform(ledger.done(String(number)));
  }
  pass(24 * 3_600_000 + 1);
  expect(ask('new')).toBe('fresh');
  expect(ask('0')).toBe('fresh');
});
