import { first, run, type SqlWork } from '../sql.js';

const CLAIM = 'UPDATE workspaces SET name = $1 WHERE id = $2 AND name IS NULL';

/** See `Store.claimWorkspace`, of the workspace of this id: of many at once one comes first, and all are told which. */
export function* claimWorkspace(id: number, workspace: string): SqlWork<string> {
  yield* run(CLAIM, workspace, id);
  const row = yield* first<{ readonly name: string }>('SELECT name FROM workspaces WHERE id = $1', id);
  return row?.name ?? workspace;
}
