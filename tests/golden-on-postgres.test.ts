import { describe } from 'vitest';
import { openPostgresStore } from '../src/store/postgres/open-postgres-store.js';
import { describeGolden } from './describe-golden.js';
import { hasPostgres, useDatabases } from './set-up/use-databases.js';

describe.runIf(hasPostgres)('PostgreSQL', () => {
  const databases = useDatabases();
  describeGolden(
    'words alone',
    async () => undefined,
    async () => openPostgresStore({ address: await databases.create(), now: () => new Date(), owner: 'test' }),
  );
});
