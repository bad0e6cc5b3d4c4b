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
  const { rows } = await client.query<WorkspaceRow>('SELECT id, name FROM workspaces ORDER BY id');
  if (name !== undefined) return rows.find((row) => row.name === name)?.id;
  if (rows.length <= 1) return rows[0]?.id;
  const names = rows.map((row) => row.name ?? 'one that nobody has claimed').join(', ');
  throw new VerbatimError(
    'config_invalid',
    `The store ${shown} holds several workspaces (${names}): set VERBATIM_WORKSPACE to one of them.`,
  );
}

/**
 * Makes a workspace, to be done `alone` after it wasn't found; returns its id. Where there is one that nobody has
 * claimed (articles were imported before the bot ever met Slack), it becomes that.
 */
export async function makeWorkspace(client: pg.ClientBase, name: string | undefined): Promise<number> {
  if (name !== undefined) {
    const claim = 'UPDATE workspaces SET name = $1 WHERE name IS NULL RETURNING id';
    const { rows } = await client.query<WorkspaceRow>(claim, [name]);
    if (rows[0]) return rows[0].id;
  }
  await client.query('BEGIN');
  try {
    const { rows } = await client.query<WorkspaceRow>('INSERT INTO workspaces (name) VALUES ($1) RETURNING id', [
      name ?? null,
    ]);
    const id = rows[0]?.id ?? 0;
    await client.query("SELECT set_config('verbatim.workspace', $1, true)", [String(id)]);
    await client.query('INSERT INTO state (revision, passages) VALUES (0, 0)');
    await client.query('COMMIT');
    return id;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
}
