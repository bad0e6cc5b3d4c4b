import { afterEach, describe, expect, it } from 'vitest';
import { alone, migrate } from '../../../src/store/postgres/migrate.js';
import { migrations } from '../../../src/store/postgres/migrations/migrations.js';
import { openPostgresStore } from '../../../src/store/postgres/open-postgres-store.js';
import { performLedger } from '../../../src/store/postgres/perform-sql.js';
import { createClient, createPool } from '../../../src/store/postgres/postgres-pool.js';
import { hasPostgres, useDatabases } from '../../set-up/use-databases.js';
import { createFormerDeliveriesLedger, type FormerDeliveries } from '../sqlite/formats/former-deliveries-ledger.js';

const start = Date.parse('2026-11-27T09:00:00.000Z');
const leaseMs = 8_000;

describe.runIf(hasPostgres)(
  'a program of format 14 at work on PostgreSQL, while one of today brings the database up',
  () => {
    const databases = useDatabases();
    const closing: (() => Promise<unknown>)[] = [];
    afterEach(async () => {
      for (const close of closing.splice(0).reverse()) await close();
    });

    const openBench = async () => {
      const address = await databases.giveToOwner(await databases.create());
      const client = createClient({ address });
      await client.connect();
      await alone(client, () => migrate(client, 'test', migrations.slice(0, 1)));
      await client.query("INSERT INTO workspaces (name) VALUES ('T0HOME')");
      await client.query("SET verbatim.workspace = '1'");
      await client.query('INSERT INTO state (revision, passages) VALUES (0, 0)');
      await client.end();
      let passed = 0;
      const clocks = { now: () => new Date(start + passed), steadyNow: () => passed };
      const pool = createPool({ address, most: 2, settings: { 'verbatim.workspace': 1 } });
      closing.push(() => pool.end());
      const ledger = createFormerDeliveriesLedger({ ...clocks, owner: 'old', leaseMs: 30_000, keptDeliveries: 10_000 });
      const session = { pool, workspace: 1, hasCommitted: async () => false };
      return {
        former: performLedger<FormerDeliveries>(session, ledger, (work) => work()),
        pass: (ms: number) => {
          passed += ms;
        },
        openNew: async () => {
          const store = await openPostgresStore({ address, owner: 'new', leaseMs, ...clocks });
          closing.push(() => store.close());
          return store;
        },
      };
    };

    it('goes on with what it had begun, and neither answers what the other has', async () => {
      const { former, pass, openNew } = await openBench();
      expect(await former.start({ id: 'a', keys: ['a'], payload: 'pa' })).toBe('fresh');
      const { deliveries } = await openNew();
      expect(await deliveries.start({ id: 'b', keys: ['a'], payload: '' })).toEqual({ kind: 'underway' });
      expect(await deliveries.start({ id: 'c', keys: ['c'], payload: 'pc' })).toMatchObject({ kind: 'fresh' });
      expect(await former.start({ id: 'd', keys: ['c'], payload: '' })).toBe('underway');
      for (let looks = 0; looks < 8; looks += 1) {
        if (looks % 4 === 0) await former.takeOver();
        await deliveries.takeOver();
        pass(2_000);
      }
      expect(await former.posting('a')).toBe(true);
      await former.done('a');
      expect(await deliveries.start({ id: 'e', keys: ['a'], payload: '' })).toEqual({ kind: 'done' });
    });

    it('posts nothing that the new one has taken over, nor the new one what it has', async () => {
      const { former, pass, openNew } = await openBench();
      await former.start({ id: 'a', keys: ['a'], payload: 'pa' });
      const { deliveries } = await openNew();
      await deliveries.takeOver();
      pass(leaseMs);
      const taken = (await deliveries.takeOver()).find(({ id }) => id === 'a');
      expect(await former.posting('a')).toBe(false);
      expect(await deliveries.posting('a', taken?.fence ?? 0)).toBe(true);
      await deliveries.notPosted('a', taken?.fence ?? 0);

      pass(31_000);
      expect((await former.takeOver()).map(({ id }) => id)).toContain('a');
      expect(await deliveries.posting('a', taken?.fence ?? 0)).toBe(false);
      expect(await former.posting('a')).toBe(true);
    });
  },
);
