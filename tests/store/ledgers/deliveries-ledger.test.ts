import { afterEach, expect, it } from 'vitest';
import type { DeliveryClaim } from '../../../src/domain.js';
import { goOn } from '../../../src/store/beside.js';
import { createDeliveriesLedger } from '../../../src/store/ledgers/deliveries-ledger.js';
import { all, type SqlStep, type SqlWork } from '../../../src/store/sql.js';
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

/** Does all that work asks for, and then tells it that the connection was lost. */
function loseReply(perform: <T>(work: SqlWork<T>) => T, work: SqlWork<unknown>): void {
  const asked = work.next();
  perform(step(asked.value as SqlStep));
  expect(() => work.throw(new Error('The connection was lost.'))).toThrow('lost');
}

it('has what it claimed at once where the answer to its claim was lost, and nobody else has', async () => {
  const { open, perform } = await openLedger();
  const [own, other] = [open('own'), open('other')];
  const delivery = { id: '1', keys: ['a'], payload: 'p' } as const;
  loseReply(perform, own.start(delivery));
  expect(perform(other.start(delivery))).toEqual({ kind: 'underway' });
  expect(perform(own.start(delivery))).toEqual({ kind: 'fresh', fence: 2 });
  expect(perform(own.start(delivery))).toEqual({ kind: 'underway' });
  expect(perform(own.posting('1', 2))).toBe(true);
});

it('leaves a delivery to its own claim that has not heard of it yet', async () => {
  const { open, perform } = await openLedger();
  const own = open('own');
  const delivery = { id: '1', keys: ['a'], payload: 'p' } as const;
  const first = own.start(delivery);
  const asked = first.next();
  const claimed = perform(step(asked.value as SqlStep));
  expect(perform(own.start({ ...delivery, id: '2' }))).toEqual({ kind: 'underway' });
  expect(perform(goOn(first, claimed))).toEqual({ kind: 'fresh', fence: 1 });
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

const LEASE_MS = 8_000;

/** Performs work with what the database says of each statement; nothing else is asked. */
function answerAll<T>(work: SqlWork<T>, answer: (text: string, step: SqlStep) => unknown): T {
  let step = work.next();
  while (!step.done) step = work.next(resultOf(step.value, answer));
  return step.value;
}

function resultOf(step: SqlStep, answer: (text: string, step: SqlStep) => unknown): unknown {
  if (step.kind === 'transaction' || step.kind === 'snapshot') return answerAll(step.work, answer);
  if (step.kind === 'all' || step.kind === 'run') return answer(step.text, step);
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
    answerAll(ledger.takeOver(), (text) => {
      if (text.includes("state <> 'done' ORDER BY")) return [row];
      return text.includes('UPDATE') ? changed : [delivery];
    });
  for (steady = 0; steady < LEASE_MS; steady += LEASE_MS / 4) expect(look(1)).toEqual([]);
  // What was read is so no more: the owner has moved it on in between.
  expect(look(0)).toEqual([]);
  expect(look(1)).toMatchObject([{ id: 'id', fence: 4, isInDoubt: false }]);
});

it('takes nothing over that its owner, who wakes just then, goes on to post', async () => {
  const { open, perform, pass } = await openLedger();
  const [owner, other] = [open('owner'), open('other')];
  perform(owner.start({ id: '1', keys: ['a'], payload: 'p' }));
  perform(other.takeOver());
  pass(LEASE_MS);
  // As where what the owner does, which needs no lock, comes between what is read under it and what is written.
  let looks = 0;
  const taken = answerAll(other.takeOver(), (text, asked) => {
    const result = perform(step(asked));
    if (text.includes("state <> 'done' ORDER BY")) looks += 1;
    if (looks === 2) perform(owner.posting('1', 1));
    return result;
  });
  expect(taken).toEqual([]);
  expect(perform(owner.posting('1', 1))).toBe(true);
});

it('keeps no word of a question that came too late to be answered', async () => {
  const { open, perform, pass } = await openLedger();
  perform(open('gone').start({ id: '1', keys: ['a'], payload: 'a private question' }));
  const other = open('other');
  pass(3_600_001);
  perform(other.takeOver());
  pass(LEASE_MS);
  expect(perform(other.takeOver())).toEqual([]);
  expect(perform(all('SELECT state, payload FROM deliveries'))).toEqual([{ state: 'done', payload: '' }]);
});
