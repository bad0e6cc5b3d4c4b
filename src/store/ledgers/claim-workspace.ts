import { first, run, type SqlWork } from '../sql.js';

/** See `Store.claimWorkspace`: of many at once one comes first, and all are told which. */
export function* claimWorkspace(workspace: string): SqlWork<string> {
  yield* run('UPDATE state SET workspace = $1 WHERE workspace IS NULL', workspace);
  const row = yield* first<{ readonly workspace: string }>('SELECT workspace FROM state');
  return row?.workspace ?? workspace;
}
