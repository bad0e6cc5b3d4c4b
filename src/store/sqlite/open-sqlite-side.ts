import { setTimeout } from 'node:timers/promises';
import type { CopySide } from '../copy/copy-side.js';
import { first, run } from '../sql.js';
import { attemptPatiently } from './attempt-patiently.js';
import { describeSqliteError } from './describe-sqlite-error.js';
import { createFtsTermIndex } from './fts-term-index.js';
import { createFtsWordIndex } from './fts-word-index.js';
import { createFtsWordUses } from './fts-word-uses.js';
import { performSql } from './perform-sql.js';
import { openConnection } from './sqlite-connection.js';

/** Milliseconds that another process's transaction is waited for. */
const PATIENCE_MS = 30_000;

/**
 * Opens the store in the file for copying: as the source it is only read, all of it in the state that it has now,
 * however long that takes; as the target it is made where there is none. Rejects with `VerbatimError`.
 */
export async function openSqliteSide(file: string, role: 'source' | 'target'): Promise<CopySide> {
  const describe = (error: unknown) => describeSqliteError(error, file);
  const attempt = attemptPatiently({ patienceMs: PATIENCE_MS, wait: (ms) => setTimeout(ms), describe });
  const isSource = role === 'source';
  const connection = await attempt(() => openConnection({ file, readOnly: isSource }));
  if (isSource) connection.exec('BEGIN');
  return {
    shown: file,
    terms: createFtsTermIndex(),
    words: createFtsWordIndex(),
    uses: createFtsWordUses(),
    perform: (work) => attempt(() => performSql(connection, work())),
    *workspace() {
      const row = yield* first<{ readonly workspace: string | null }>('SELECT workspace FROM state');
      return row?.workspace ?? undefined;
    },
    *nameWorkspace(workspace) {
      yield* run('UPDATE state SET workspace = $1', workspace);
    },
    // A row that names its own number moves what SQLite counts by.
    *passNumbers() {},
    close: async () => {
      if (isSource) connection.exec('COMMIT');
      connection.close(true);
    },
  };
}
