import { AUDIT, AUDIT_PEOPLE, COPYING } from '../../ledgers/audit-tables.js';
import { createTable } from '../create-table.js';

/**
 * A log of changes, which is empty: what was changed before it was there, nobody knows. Exchanges say who asked, so
 * that one person's can be taken away; those that are there don't, and are gone within a day.
 */
export const AUDIT_LOG = `
${[AUDIT, AUDIT_PEOPLE, COPYING].map(createTable).join('\n')}
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN SELECT raise(ABORT, 'the audit log is never changed'); END;
CREATE TRIGGER audit_is_never_shortened BEFORE DELETE ON audit
BEGIN SELECT raise(ABORT, 'the audit log is never shortened'); END;
ALTER TABLE exchanges ADD COLUMN person TEXT;
`;
