import { writeAudit } from '../ledgers/audit-ledger.js';
import { first, run, type SqlWork, transaction } from '../sql.js';

const CLAIM = 'UPDATE workspaces SET name = $1 WHERE id = $2 AND name IS NULL';

/**
 * See `Store.claimWorkspace`, of the workspace of this id, at an instant: of many at once one comes first, and all are
 * told which.
 */
export function claimWorkspace(id: number, workspace: string, at: string): SqlWork<string> {
  return transaction('workspace', claim(id, workspace, at));
}

function* claim(id: number, workspace: string, at: string): SqlWork<string> {
  const claimed = yield* run(CLAIM, workspace, id);
  if (claimed > 0) yield* writeAudit({ at, act: 'workspace_claimed', by: 'program', subject: workspace });
  const row = yield* first<{ readonly name: string }>('SELECT name FROM workspaces WHERE id = $1', id);
  return row?.name ?? workspace;
}
