import { AUDIT, AUDIT_PEOPLE, COPYING } from '../../ledgers/audit-tables.js';
import { createTable } from '../create-table.js';
import type { PostgresMigration } from './postgres-migration.js';

/** Not by rights alone: whoever owns the table has all of them. */
const NEVER_CHANGED = `
CREATE FUNCTION audit_is_never_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'the audit log is never changed'; END $$;
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE OR DELETE ON audit
FOR EACH ROW EXECUTE FUNCTION audit_is_never_changed();
CREATE TRIGGER audit_is_never_emptied BEFORE TRUNCATE ON audit
FOR EACH STATEMENT EXECUTE FUNCTION audit_is_never_changed();`;

/**
 * A log of changes, which is empty; exchanges say who asked. Whoever knows the format before writes neither, and goes
 * on beside it.
 */
export const auditLog: PostgresMigration = {
  format: 16,
  oldestReader: 14,
  statements: [
    ...[AUDIT, AUDIT_PEOPLE, COPYING].map(createTable),
    NEVER_CHANGED,
    'ALTER TABLE exchanges ADD COLUMN person text COLLATE "C"',
  ],
};
