import { afterEach, beforeAll, describe } from 'vitest';
import { openPostgresStore } from '../../../src/store/postgres/open-postgres-store.js';
import { isNightly } from '../../set-up/test-sizes.js';
import { hasPostgres, useDatabases } from '../../set-up/use-databases.js';
import { describeWorkspace } from '../contract/describe-workspace.js';
import { createStoreBench } from '../contract/store-bench.js';
import { describeStore } from '../store-contract.js';

/** Each asks over a socket what the embedded store is asked a function call away. */
const fewer = (usual: number): number => (isNightly ? usual : Math.ceil(usual / 8));

describe.runIf(hasPostgres)('PostgreSQL, a workspace a place', () => {
  const databases = useDatabases();
  let address = '';
  beforeAll(async () => {
    address = await databases.create();
  });

  describeStore('PostgreSQL', ({ place, ...options }) => openPostgresStore({ ...options, address, workspace: place }), {
    shared: true,
    tries: fewer,
  });
});

/** Which has no name until it is claimed. */
describe.runIf(hasPostgres)('PostgreSQL, a database a place', () => {
  const databases = useDatabases();
  const addresses = new Map<string, Promise<string>>();
  const bench = createStoreBench(
    'PostgreSQL',
    async ({ place, ...options }) => {
      const address = addresses.get(place) ?? databases.create();
      addresses.set(place, address);
      return openPostgresStore({ ...options, address: await address });
    },
    true,
  );
  afterEach(() => bench.closeAll());
  describeWorkspace(bench);
});
