import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openSqliteStore } from '../../../../src/store/sqlite/open-sqlite-store.js';
import { performLedger } from '../../../../src/store/sqlite/perform-sql.js';
import { openConnection } from '../../../../src/store/sqlite/sqlite-connection.js';
import { createFormerDeliveriesLedger, type FormerDeliveries } from '../formats/former-deliveries-ledger.js';

/** Deliveries of an `old run`, as the last program wrote them that knew format 14: begun, about to be posted, done. */
const withoutFences = join(import.meta.dirname, '..', 'formats', 'format-14.db.gz');

const start = Date.parse('2026-11-27T09:00:00.000Z');
const leaseMs = 8_000;

function openBench(packed?: string) {
  const root = mkdtempSync(join(tmpdir(), 'verbatim-format-'));
  const file = join(root, 'store.db');
  if (packed) writeFileSync(file, gunzipSync(readFileSync(packed)));
  let passed = 0;
  const clocks = { now: () => new Date(start + passed), steadyNow: () => passed };
  const closing: (() => unknown)[] = [() => rmSync(root, { recursive: true, force: true })];
  onTestFinished(async () => {
    for (const close of closing.reverse()) await close();
  });
  return {
    pass: (ms: number) => {
      passed += ms;
    },
    open: async (owner: string) => {
      const store = await openSqliteStore({ file, owner, leaseMs, ...clocks });
      closing.push(() => store.close());
      return store;
    },
    /** The program before, which goes on over the file that it has open. */
    openFormer: (owner: string) => {
      const connection = openConnection({ file, readOnly: false });
      closing.push(() => connection.close(true));
      const former = createFormerDeliveriesLedger({ ...clocks, owner, leaseMs: 30_000, keptDeliveries: 10_000 });
      return performLedger<FormerDeliveries>(connection, former);
    },
  };
}

describe('the step to format 15', () => {
  it('keeps what was delivered: what was begun is answered, and of what may have been posted nobody knows', async () => {
    const { open, pass } = openBench(withoutFences);
    const store = await open('new run');
    expect(await store.deliveries.start({ id: 'again', keys: ['k3'], payload: '' })).toEqual({ kind: 'done' });
    expect(await store.deliveries.takeOver()).toEqual([]);
    pass(leaseMs);
    expect(await store.deliveries.takeOver()).toEqual([
      { id: 'started', keys: ['k1'], payload: 'p1', fence: 1, age: expect.any(Number), isInDoubt: false },
      { id: 'posting', keys: ['k2'], payload: 'p2', fence: 1, age: expect.any(Number), isInDoubt: true },
    ]);
    expect(await store.threads.followed('T0HOME:C0PRESS:1', '2026-11-27T09:00:00.000Z')).toEqual(['T0HOME:U0ANN']);
    expect(await store.duties.list()).toEqual([]);
  });
});

describe('a program of format 14 beside one of format 15', () => {
  it('is left what it has while it shows that it lives within a lease, and then it is taken over', async () => {
    const { open, openFormer, pass } = openBench(withoutFences);
    const { deliveries } = await open('new');
    const former = openFormer('old');
    expect(former.start({ id: 'a', keys: ['a'], payload: 'pa' })).toBe('fresh');
    expect(await deliveries.start({ id: 'b', keys: ['a'], payload: '' })).toEqual({ kind: 'underway' });
    for (let looks = 0; looks < 8; looks += 1) {
      if (looks % 4 === 0) former.takeOver();
      await deliveries.takeOver();
      pass(2_000);
    }
    expect(former.posting('a')).toBe(true);
    former.notPosted('a');
    await deliveries.takeOver();
    pass(leaseMs);
    expect((await deliveries.takeOver()).map(({ id }) => id)).toEqual(['a']);
    expect(former.posting('a')).toBe(false);
  });

  it('posts nothing that the new one has taken over, nor the new one what it has', async () => {
    const { open, openFormer, pass } = openBench(withoutFences);
    const { deliveries } = await open('new');
    const former = openFormer('old');
    former.start({ id: 'a', keys: ['a'], payload: 'pa' });
    await deliveries.takeOver();
    pass(leaseMs);
    const taken = (await deliveries.takeOver()).find(({ id }) => id === 'a');
    expect(former.posting('a')).toBe(false);
    expect(await deliveries.posting('a', taken?.fence ?? 0)).toBe(true);
    await deliveries.notPosted('a', taken?.fence ?? 0);

    pass(31_000);
    expect(former.takeOver().map(({ id }) => id)).toContain('a');
    expect(await deliveries.posting('a', taken?.fence ?? 0)).toBe(false);
    expect(former.posting('a')).toBe(true);
    former.done('a');
    expect(await deliveries.start({ id: 'c', keys: ['a'], payload: '' })).toEqual({ kind: 'done' });
  });

  it('never answers what is in doubt', async () => {
    const { open, openFormer, pass } = openBench(withoutFences);
    const { deliveries } = await open('new');
    const former = openFormer('old');
    await deliveries.takeOver();
    pass(leaseMs);
    const doubt = (await deliveries.takeOver()).find(({ isInDoubt }) => isInDoubt);
    expect(doubt?.id).toBe('posting');
    for (let looks = 0; looks < 4; looks += 1) {
      expect(former.takeOver().map(({ id }) => id)).not.toContain('posting');
      pass(31_000);
    }
  });
});
