import type { AuditedChange } from '../audit-log.js';
import { writeAudit } from '../ledgers/audit-ledger.js';
import { transaction } from '../sql.js';
import { performSql } from './perform-sql.js';
import { openConnection } from './sqlite-connection.js';

/**
 * Brings the store at `file`, which nobody else has open, to this program's format and writes a change into its log.
 * Throws `VerbatimError` where that fails.
 */
export function noteInFile(file: string, change: AuditedChange): void {
  const connection = openConnection({ file, readOnly: false });
  try {
    performSql(connection, transaction('workspace', writeAudit(change)));
  } finally {
    connection.close(true);
  }
}
