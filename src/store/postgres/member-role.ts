import type pg from 'pg';

/**
 * Whom connections become whose own role would see the rows of all workspaces: it can't log in, owns nothing and is
 * bound by row security. It is the server's, so databases of several teams share it and its rights are per table.
 */
export const memberRole = 'verbatim_member';

/** Two databases of one server may make it at once. */
const MAKE = `
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${memberRole}') THEN CREATE ROLE ${memberRole} NOLOGIN; END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;`;

/** Whoever isn't superuser must be a member to become it. */
const JOIN = `
DO $$ BEGIN
  IF NOT pg_has_role(current_user, '${memberRole}', 'MEMBER') THEN
    EXECUTE format('GRANT ${memberRole} TO %I', current_user);
  END IF;
END $$;`;

const GRANT = `
DO $$ BEGIN
  EXECUTE format('GRANT USAGE ON SCHEMA %I TO ${memberRole}', current_schema());
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %I TO ${memberRole}', current_schema());
  EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA %I TO ${memberRole}', current_schema());
  EXECUTE format('REVOKE INSERT, UPDATE, DELETE ON %I.verbatim FROM ${memberRole}', current_schema());
  EXECUTE format('REVOKE INSERT, DELETE ON %I.workspaces FROM ${memberRole}', current_schema());
  IF to_regclass(format('%I.audit', current_schema())) IS NOT NULL THEN
    EXECUTE format('REVOKE UPDATE, DELETE ON %I.audit FROM ${memberRole}', current_schema());
  END IF;
END $$;`;

/** Makes the role where it isn't there, and gives it all tables that are. */
export async function grantMember(client: pg.ClientBase): Promise<void> {
  for (const statement of [MAKE, JOIN, GRANT]) await client.query(statement);
}

const GRANTED = `
  SELECT EXISTS (SELECT FROM pg_roles r WHERE r.rolname = $1 AND has_table_privilege(r.oid, 'state', 'UPDATE'))
    AS granted`;

/** Whether the role is there and has the tables, which may have been made by somebody who had no need of it. */
export async function isGranted(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ readonly granted: boolean }>(GRANTED, [memberRole]);
  return rows[0]?.granted ?? false;
}
