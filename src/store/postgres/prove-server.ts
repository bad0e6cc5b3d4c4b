import { VerbatimError } from '../../errors.js';
import { requireWhole } from '../ledgers/require-whole.js';
import { first, type SqlWork } from '../sql.js';
import { migrations } from './migrations/migrations.js';
import { requireKnown } from './read-standing.js';

interface ProofRow {
  readonly is_read_only: boolean;
  readonly format: number;
  readonly oldestReader: number;
  readonly workspaces: number;
}

/** Of the table `state`, this session sees its own workspace's row alone. */
const PROOF = `
  SELECT pg_is_in_recovery() OR current_setting('transaction_read_only') = 'on' AS is_read_only,
    v.format, v.oldest_reader AS "oldestReader", (SELECT count(*) FROM state) AS workspaces
  FROM verbatim v`;

export interface ProofOptions {
  /** How the store is called to whoever runs the program. */
  readonly shown: string;
  /** Nothing is ever written. */
  readonly readOnly: boolean;
}

/** Whether the database is still one for us, the workspace whole in it, and can be written. Fails where it isn't. */
export function* proveServer({ shown, readOnly }: ProofOptions): SqlWork<void> {
  const row = yield* first<ProofRow>(PROOF);
  if (!row || row.workspaces === 0) {
    throw new VerbatimError(
      'store_gone',
      `The store ${shown} no longer holds this workspace: restore it from a backup, or start again with an empty one.`,
    );
  }
  requireKnown(row, migrations.at(-1)?.format ?? 0, shown);
  yield* requireWhole(shown);
  if (!row.is_read_only || readOnly) return;
  throw new VerbatimError(
    'store_read_only',
    `The store ${shown} can't be written: it is a standby, or set read-only; connect to the primary server.`,
  );
}
