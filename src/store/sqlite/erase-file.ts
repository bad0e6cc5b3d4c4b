import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import type { WorkspaceErasure } from '../../domain.js';
import { VerbatimError } from '../../errors.js';
import { describeSqliteError } from './describe-sqlite-error.js';
import { keepOthersOut } from './keep-others-out.js';

/** All files that SQLite may keep of a database. */
const endings = ['', '-wal', '-shm', '-journal'];

/**
 * Deletes the store of a workspace, its log included: of a file that is emptied instead, pages would stay. Throws
 * `VerbatimError`, deleting nothing, where it is another's store and where a process has it open.
 */
export function eraseFile(file: string, workspace: string): WorkspaceErasure {
  if (!existsSync(file)) throw new VerbatimError('store_missing', `There is no store at ${file}: check VERBATIM_DB.`);
  const report = count(file, workspace);
  for (const ending of endings) rmSync(`${file}${ending}`, { force: true });
  return { ...report, left: listFormer(file) };
}

function count(file: string, workspace: string): Omit<WorkspaceErasure, 'left'> {
  try {
    const database = new DatabaseSync(file, { timeout: 0 });
    try {
      requireOwn(database, file, workspace);
      keepOthersOut(database, file, 'erase');
      return { articles: rowsOf(database, 'articles'), answers: rowsOf(database, 'answers') };
    } finally {
      if (database.isTransaction) database.exec('ROLLBACK');
      database.close();
    }
  } catch (error) {
    throw describeSqliteError(error, file);
  }
}

function requireOwn(database: DatabaseSyncInstance, file: string, workspace: string): void {
  const owner: string | null = database.prepare('SELECT workspace FROM state').get()?.workspace ?? null;
  if (owner === workspace) return;
  throw new VerbatimError(
    'workspace_other',
    owner === null
      ? `The store ${file} is of no workspace yet, so nothing was erased: delete the file if it is the one.`
      : `The store ${file} is of Slack workspace ${owner} and not of ${workspace}, so nothing was erased: check VERBATIM_DB and the id.`,
  );
}

function rowsOf(database: DatabaseSyncInstance, table: string): number {
  return database.prepare(`SELECT count(*) AS n FROM ${table}`).get().n;
}

/** What a restore put aside. */
function listFormer(file: string): readonly string[] {
  const folder = path.dirname(file);
  const names = readdirSync(folder).filter((name) => name.startsWith(`${path.basename(file)}.before-`));
  return names.map((name) => path.join(folder, name));
}
