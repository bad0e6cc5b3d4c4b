import { afterEach, beforeAll, describe } from 'vitest';
import { openPostgresStore } from '../../../src/store/postgres/open-postgres-store.js';
import type { Store } from '../../../src/store/store.js';
import { hasPostgres, useDatabases } from '../../set-up/use-databases.js';
import { describeWorkspace } from '../contract/describe-workspace.js';
import { createStoreBench, type OpenOptions } from '../contract/store-bench.js';
import { describeLedgers } from '../store-contract.js';

describe.runIf(hasPostgres)('PostgreSQL', () => {
  const databases = useDatabases();

  describe('a workspace a place', () => {
    let address = '';
    beforeAll(async () => {
      address = await databases.create();
    });
    const bench = createStoreBench(
      'PostgreSQL',
      ({ place, ...options }: OpenOptions) =>
        openPostgresStore({ ...options, address, workspace: place }) as Promise<Store>,
      true,
    );
    afterEach(() => bench.closeAll());
    describeLedgers(bench);
  });

  describe('a database a place', () => {
    const addresses = new Map<string, Promise<string>>();
    const bench = createStoreBench(
      'PostgreSQL',
      async ({ place, ...options }: OpenOptions) => {
        const address = addresses.get(place) ?? databases.create();
        addresses.set(place, address);
        return openPostgresStore({ ...options, address: await address }) as Promise<Store>;
      },
      true,
    );
    afterEach(() => bench.closeAll());
    describeWorkspace(bench);
  });
});
