import { ledgerTables } from '../../ledgers/ledger-tables.js';
import type { TableShape } from '../../table-shape.js';
import { articleTables } from '../../tables/article-tables.js';
import { createTable, ownWorkspace } from '../create-table.js';
import { indexTables } from '../index-tables.js';
import type { PostgresMigration } from './postgres-migration.js';

/**
 * Not a workspace's but the database's: everybody finds their own workspace by its name, and changes no other's row.
 * Whoever has one begins none. A workspace has no name until it is claimed. Names are Slack's ids of teams.
 */
const REGISTERS = `
CREATE TABLE verbatim (format integer NOT NULL, oldest_reader integer NOT NULL);
INSERT INTO verbatim VALUES (0, 0);
CREATE TABLE workspaces (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text COLLATE "C" UNIQUE
);
ALTER TABLE workspaces ENABLE ROW LEVEL SECURITY;
ALTER TABLE workspaces FORCE ROW LEVEL SECURITY;
CREATE POLICY all_read ON workspaces FOR SELECT USING (true);
CREATE POLICY others_begin ON workspaces FOR INSERT WITH CHECK (${ownWorkspace} IS NULL);
CREATE POLICY own_changes ON workspaces FOR UPDATE USING (id = ${ownWorkspace}) WITH CHECK (id = ${ownWorkspace});
CREATE POLICY own_goes ON workspaces FOR DELETE USING (id = ${ownWorkspace});`;

/** `passages`: how many ids of passages were ever used. */
const state: TableShape = { name: 'state', columns: { revision: 'integer', passages: 'integer' }, key: [] };

const UNDERWAY = `CREATE INDEX deliveries_underway ON deliveries (workspace, started_at) WHERE state <> 'done'`;

/** Everything as SQLite has it at its format 14. */
export const firstTables: PostgresMigration = {
  format: 14,
  oldestReader: 14,
  statements: [REGISTERS, ...[state, ...articleTables, ...ledgerTables].map(createTable), ...indexTables, UNDERWAY],
};
