import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';
import type { WorkspaceErasure } from '../../domain.js';
import { VerbatimError } from '../../errors.js';
import { describePostgresError } from './describe-postgres-error.js';
import { describeUnknown, findWorkspace } from './find-workspace.js';
import { alone } from './migrate.js';
import { requireAddress, shownAddress } from './postgres-address.js';
import { createClient } from './postgres-pool.js';

/** Every table with rows of workspaces, whatever format made it. */
const TABLES = `
  SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'workspace'
  WHERE c.relkind = 'r' AND c.relnamespace = to_regnamespace(quote_ident(current_schema()))
  ORDER BY c.relname`;

/** The server needs a moment to see that a program has ended. */
const LOOKS = 20;
const PAUSE_MS = 100;

/** Other programs of ours in this database, the one that asks left out. */
const OTHERS = `
  SELECT 1 FROM pg_stat_activity
  WHERE datname = current_database() AND application_name = 'verbatim' AND pid <> pg_backend_pid()`;

/** The log of changes is kept from everybody but whoever takes the whole workspace away. */
const AUDIT = 'audit';

/**
 * Takes away all rows of a workspace in one transaction, and has the server write the tables anew, so that their files
 * keep nothing of them either. Rejects with `VerbatimError`, also while anything of ours uses the database.
 */
export async function eraseRows(address: string, workspace: string): Promise<WorkspaceErasure> {
  requireAddress(address);
  const shown = shownAddress(address);
  const client = createClient({ address });
  // Whoever waits for an answer is told too.
  client.on('error', () => {});
  try {
    await client.connect();
    return await alone(client, async () => {
      const choice = { name: workspace, shown };
      const id = await findWorkspace(client, choice);
      if (id === undefined) throw await describeUnknown(client, choice);
      await requireUnused(client, shown);
      const tables = (await client.query<{ readonly name: string }>(TABLES)).rows.map(({ name }) => name);
      const report = await deleteRows(client, id, tables);
      const [first, ...others] = await rewrite(client, tables);
      return { ...report, left: [], ...(first !== undefined && { unvacuumed: [first, ...others] as const }) };
    });
  } catch (error) {
    throw describePostgresError(error, shown);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Whoever is at work would write on for a workspace that is gone, and wait for tables that are written anew. */
async function requireUnused(client: pg.ClientBase, shown: string): Promise<void> {
  for (let look = 0; look < LOOKS; look += 1) {
    if (look > 0) await setTimeout(PAUSE_MS);
    if ((await client.query(OTHERS)).rowCount === 0) return;
  }
  throw new VerbatimError(
    'store_locked',
    `The store ${shown} is in use: stop Verbatim, for all workspaces of this database, and erase again.`,
  );
}

async function deleteRows(client: pg.ClientBase, id: number, tables: readonly string[]) {
  await client.query('BEGIN');
  try {
    await client.query("SELECT set_config('verbatim.workspace', $1, true)", [String(id)]);
    const countOf = async (table: string): Promise<number> => {
      const { rows } = await client.query(`SELECT count(*)::integer AS n FROM ${table} WHERE workspace = $1`, [id]);
      return rows[0]?.n ?? 0;
    };
    const report = { articles: await countOf('articles'), answers: await countOf('answers') };
    for (const table of tables.filter((name) => name !== AUDIT)) {
      await client.query(`DELETE FROM ${table} WHERE workspace = $1`, [id]);
    }
    await client.query('DELETE FROM workspaces WHERE id = $1', [id]);
    // Last, since others who write to it wait from here on.
    await client.query(`ALTER TABLE ${AUDIT} DISABLE TRIGGER USER`);
    await client.query(`DELETE FROM ${AUDIT} WHERE workspace = $1`, [id]);
    await client.query(`ALTER TABLE ${AUDIT} ENABLE TRIGGER USER`);
    await client.query('COMMIT');
    return report;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
}

/**
 * Plain `VACUUM` leaves the bytes of what was deleted in their pages; the statistics hold the commonest values. Returns
 * the tables in whose files deleted rows may still stand.
 */
async function rewrite(client: pg.ClientBase, tables: readonly string[]): Promise<readonly string[]> {
  await client.query('SET statement_timeout = 0');
  const left: string[] = [];
  for (const table of [...tables, 'workspaces']) {
    if (!(await rewriteTable(client, `VACUUM (FULL, VERBOSE, ANALYZE) ${table}`))) left.push(table);
  }
  // Whose rows are replaced with each ANALYZE; only the database's owner may.
  await rewriteTable(client, 'VACUUM (FULL, VERBOSE) pg_catalog.pg_statistic').catch(() => {});
  return left;
}

/**
 * Whatever any session may still see stays, one of the server's own too, so it is tried again until there is none.
 * Resolves to whether nothing deleted is left.
 */
async function rewriteTable(client: pg.ClientBase, vacuum: string): Promise<boolean> {
  let kept = 0;
  // In any language it is the number of dead rows that couldn't be removed.
  const note = ({ detail }: { readonly detail?: string | undefined }) => {
    kept += Number(/^\d+/.exec(detail ?? '')?.[0] ?? 0);
  };
  client.on('notice', note);
  try {
    for (let look = 0; look < LOOKS; look += 1) {
      if (look > 0) await setTimeout(5 * PAUSE_MS);
      kept = 0;
      await client.query(vacuum);
      if (kept === 0) return true;
    }
    return false;
  } finally {
    client.removeListener('notice', note);
  }
}
