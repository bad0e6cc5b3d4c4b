import type pg from 'pg';
import { grantMember, isGranted } from './member-role.js';
import { migrations } from './migrations/migrations.js';
import type { PostgresMigration } from './migrations/postgres-migration.js';
import { readStanding, requireKnown } from './read-standing.js';

/** Of the advisory lock that whoever changes the database's shape holds: "VRBT". */
const LOCK = 0x56524254;

/** Does `work` while no other process does any such work in this database. */
export async function alone<T>(client: pg.ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query(`SELECT pg_advisory_lock(${LOCK})`);
  try {
    return await work();
  } finally {
    await client.query(`SELECT pg_advisory_unlock(${LOCK})`);
  }
}

/**
 * Brings the database to the newest format, each step in one transaction; to be done `alone`. A database that is ahead
 * of `steps` stays as it is. Rejects where it can't be used, or with what the driver rejects with.
 */
export async function migrate(
  client: pg.ClientBase,
  shown: string,
  steps: readonly PostgresMigration[] = migrations,
): Promise<void> {
  const standing = await readStanding(client, shown);
  requireKnown(standing, steps.at(-1)?.format ?? 0, shown);
  const ahead = steps.filter(({ format }) => format > standing.format);
  for (const step of ahead) await take(client, step);
  if (standing.bypasses && (ahead.length > 0 || !(await isGranted(client)))) await grantMember(client);
}

async function take(client: pg.ClientBase, { format, oldestReader, statements }: PostgresMigration): Promise<void> {
  await client.query('BEGIN');
  try {
    for (const statement of statements) await client.query(statement);
    await client.query('UPDATE verbatim SET format = $1, oldest_reader = greatest(oldest_reader, $2)', [
      format,
      oldestReader,
    ]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
}
