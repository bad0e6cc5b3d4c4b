import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';
import { VerbatimError } from '../../errors.js';
import { describeUnknown, findWorkspace, makeWorkspace, type WorkspaceChoice } from './find-workspace.js';
import { hasCommitted } from './lost-commit.js';
import { isGranted, memberRole } from './member-role.js';
import { alone, migrate } from './migrate.js';
import { migrations } from './migrations/migrations.js';
import type { SqlSession } from './perform-sql.js';
import { shownAddress } from './postgres-address.js';
import { createClient, createPool } from './postgres-pool.js';
import { readStanding, requireKnown, type Standing } from './read-standing.js';

/** A process has one thread that writes, and one a core that searches for one question at a time. */
const MOST_WRITING = 4;
const MOST_READING = 2;

/** Milliseconds for which a server is asked whether it has what it was committing when the connection went. */
const DOUBT_MS = 5_000;

export interface ConnectionOptions {
  /** Of the database, checked. */
  readonly address: string;
  /** Slack's id of the team whose rows are meant, where the database holds several. */
  readonly workspace?: string | undefined;
  readonly readOnly: boolean;
  /** Whether a workspace that isn't there is begun; default `true`. */
  readonly mayBegin?: boolean | undefined;
}

/** Connections that all see one workspace. */
export interface PostgresConnection extends SqlSession {
  /** Ends them all when what is under way is done. */
  close(): Promise<void>;
}

/**
 * Connects and (unless `readOnly`) makes or migrates the tables, and the workspace. Rejects with a `VerbatimError`, or
 * with what the driver rejects with.
 */
export async function openConnection(options: ConnectionOptions): Promise<PostgresConnection> {
  const { address, readOnly } = options;
  const { workspace, bypasses } = await enter(options);
  const pool = createPool({
    address,
    most: readOnly ? MOST_READING : MOST_WRITING,
    settings: {
      'verbatim.workspace': workspace,
      ...(bypasses && { role: memberRole }),
      ...(readOnly && { default_transaction_read_only: 'on' }),
    },
  });
  // Whoever asks has one of the pool's connections, and all who have may ask at once, so that none of these was free.
  const asking = createPool({ address, most: 1 });
  let closed: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    closed ??= Promise.all([pool.end(), asking.end()]).then(() => {});
    return closed;
  };
  const wait = (ms: number): Promise<void> => setTimeout(ms);
  const patience = { patienceMs: DOUBT_MS, steadyNow: () => performance.now(), wait };
  return { pool, workspace, hasCommitted: (id) => hasCommitted(asking, id, patience), close };
}

interface Entry {
  readonly workspace: number;
  readonly bypasses: boolean;
}

/** Over one connection without a workspace, which ends with it. */
async function enter(options: ConnectionOptions): Promise<Entry> {
  const client = createClient(options);
  // Whoever waits for an answer is told too.
  client.on('error', () => {});
  try {
    await client.connect();
    return await prepareDatabase(client, options);
  } finally {
    await client.end().catch(() => {});
  }
}

async function prepareDatabase(client: pg.Client, options: ConnectionOptions): Promise<Entry> {
  const { address, workspace, readOnly, mayBegin = true } = options;
  const shown = shownAddress(address);
  const choice = { name: workspace, shown };
  const standing = await readStanding(client, shown);
  const newest = migrations.at(-1)?.format ?? 0;
  requireKnown(standing, newest, shown);
  if (standing.format >= newest && (!standing.bypasses || (await isGranted(client)))) {
    const found = await findWorkspace(client, choice);
    if (found !== undefined) return { workspace: found, bypasses: standing.bypasses };
  }
  if (readOnly) throw await describeAbsent(client, standing, choice);
  if (!mayBegin && standing.format === 0) throw describeMissing(shown);
  const made = await alone(client, async () => {
    await migrate(client, shown);
    const found = await findWorkspace(client, choice);
    if (found === undefined && !mayBegin) throw await describeUnknown(client, choice);
    return found ?? (await makeWorkspace(client, workspace));
  });
  return { workspace: made, bypasses: standing.bypasses };
}

async function describeAbsent(
  client: pg.Client,
  { format }: Standing,
  choice: WorkspaceChoice,
): Promise<VerbatimError> {
  if (format === 0) return describeMissing(choice.shown);
  if (format >= (migrations.at(-1)?.format ?? 0)) return describeUnknown(client, choice);
  return new VerbatimError(
    'store_read_only',
    `The store ${choice.shown} has to be brought up to date: open it once for writing.`,
  );
}

function describeMissing(shown: string): VerbatimError {
  return new VerbatimError('store_missing', `There is no store at ${shown}: import articles to make one.`);
}
