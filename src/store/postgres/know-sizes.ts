import type pg from 'pg';
import { nameStatement } from './name-statement.js';

/**
 * Tables of ours that have become more than twice as large as PostgreSQL knows, and by more than two pages; only where
 * whoever connected may tell it.
 */
const GROWN = `
  SELECT quote_ident(c.relname) AS name FROM pg_class c
  WHERE c.relnamespace = to_regnamespace(quote_ident(current_schema())) AND c.relkind = 'r' AND c.relforcerowsecurity
    AND pg_relation_size(c.oid) > 8192 * (2 * c.relpages::bigint + 2) AND pg_has_role(session_user, c.relowner, 'USAGE')
  ORDER BY c.relname`;

/**
 * After articles have changed: tells PostgreSQL of tables that have grown. Plans are made once and kept; those of a
 * table that is empty, or that nothing is known of, may go by any of its indexes, which all begin with the workspace,
 * and read all that it has for one row. It is told by itself a minute later, but a young store doubles in a second.
 * Other connections' plans are made anew too. Nothing is said of what fails: it is tried again after the next change.
 */
export async function tellSizes(client: Pick<pg.ClientBase, 'query'>): Promise<void> {
  try {
    const { rows } = await client.query<{ readonly name: string }>({ name: nameStatement(GROWN), text: GROWN });
    if (rows.length === 0) return;
    const names = rows.map(({ name }) => name).join(', ');
    // Tables are whoever's connected, not the role's that it works as. Both are one transaction.
    await client.query(`SET LOCAL ROLE NONE; ANALYZE (SKIP_LOCKED) ${names}`);
  } catch {
    // What was asked for is done.
  }
}
