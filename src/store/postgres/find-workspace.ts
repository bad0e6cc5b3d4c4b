import type pg from 'pg';
import { VerbatimError } from '../../errors.js';

interface WorkspaceRow {
  readonly id: number;
  readonly name: string | null;
}

export interface WorkspaceChoice {
  /** Slack's id of the team; absent where there is one at most. */
  readonly name?: string | undefined;
  /** How the store is called to whoever runs the program. */
  readonly shown: string;
}

/**
 * Finds the workspace's id; undefined where it isn't there and has to be made. Rejects with a `VerbatimError` where
 * several are there and none is chosen.
 */
export async function findWorkspace(
  client: pg.ClientBase,
  { name, shown }: WorkspaceChoice,
): Promise<number | undefined> {
  const rows = await listWorkspaces(client);
  if (name !== undefined) return rows.find((row) => row.name === name)?.id;
  if (rows.length <= 1) return rows[0]?.id;
  throw new VerbatimError(
    'config_invalid',
    `The store ${shown} holds several workspaces (${namesOf(rows)}): set VERBATIM_WORKSPACE to one of them.`,
  );
}

/** What is told of a workspace that isn't there and isn't to be begun: which ones are. */
export async function describeUnknown(client: pg.ClientBase, { name, shown }: WorkspaceChoice): Promise<VerbatimError> {
  const rows = await listWorkspaces(client);
  const wanted = name === undefined ? 'no workspace yet' : `no workspace ${name}`;
  const held = rows.length === 0 ? '' : `, only ${namesOf(rows)}`;
  return new VerbatimError(
    'store_missing',
    `The store ${shown} holds ${wanted}${held}: correct VERBATIM_WORKSPACE, or import articles or start Verbatim to begin it.`,
  );
}

async function listWorkspaces(client: pg.ClientBase): Promise<readonly WorkspaceRow[]> {
  return (await client.query<WorkspaceRow>('SELECT id, name FROM workspaces ORDER BY id')).rows;
}

function namesOf(rows: readonly WorkspaceRow[]): string {
  return rows.map((row) => row.name ?? 'one that nobody has claimed').join(', ');
}

/**
 * Makes a workspace, to be done `alone` after it wasn't found; returns its id. Where there is one that nobody has
 * claimed (articles were imported before the bot ever met Slack), it becomes that.
 */
export async function makeWorkspace(client: pg.ClientBase, name: string | undefined): Promise<number> {
  const unclaimed = name !== undefined && (await listWorkspaces(client)).find((row) => row.name === null);
  await client.query('BEGIN');
  try {
    const id = unclaimed ? await claimIt(client, unclaimed.id, name) : await addNew(client, name);
    await client.query('COMMIT');
    return id;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
}

/** Only a session of the workspace may change its row. */
async function claimIt(client: pg.ClientBase, id: number, name: string): Promise<number> {
  await become(client, id);
  await client.query('UPDATE workspaces SET name = $1 WHERE id = $2', [name, id]);
  return id;
}

async function addNew(client: pg.ClientBase, name: string | undefined): Promise<number> {
  const added = 'INSERT INTO workspaces (name) VALUES ($1) RETURNING id';
  const { rows } = await client.query<WorkspaceRow>(added, [name ?? null]);
  const id = rows[0]?.id ?? 0;
  await become(client, id);
  await client.query('INSERT INTO state (revision, passages) VALUES (0, 0)');
  return id;
}

/** For the rest of the transaction. */
async function become(client: pg.ClientBase, id: number): Promise<void> {
  await client.query("SELECT set_config('verbatim.workspace', $1, true)", [String(id)]);
}
