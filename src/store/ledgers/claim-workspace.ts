import { first, run, type SqlWork, transaction } from '../sql.js';
import { writeAudit } from './audit-ledger.js';

/** See `Store.claimWorkspace`: of many at once one comes first, and all are told which. */
export function createWorkspaceClaim({ now }: { readonly now: () => Date }): (workspace: string) => SqlWork<string> {
  return (workspace) => transaction('workspace', claim(workspace, now().toISOString()));
}

function* claim(workspace: string, at: string): SqlWork<string> {
  const claimed = yield* run('UPDATE state SET workspace = $1 WHERE workspace IS NULL', workspace);
  if (claimed > 0) yield* writeAudit({ at, act: 'workspace_claimed', by: 'program', subject: workspace });
  const row = yield* first<{ readonly workspace: string }>('SELECT workspace FROM state');
  return row?.workspace ?? workspace;
}
