import { proposalTables } from '../../ledgers/proposal-tables.js';
import { followTables } from '../../tables/follow-tables.js';
import { beginLives, lifeTables } from '../../tables/life-tables.js';
import { createTable } from '../create-table.js';
import type { PostgresMigration } from './postgres-migration.js';

const FILLED = ['articles', 'article_lives', 'article_versions'];

/**
 * When an article may be quoted, and which texts it had. A program of an older format would go on quoting what isn't
 * valid any more, so none works beside it. The tables are filled for all workspaces at once, which row security keeps
 * even their owner from until it is told otherwise, for as long as the transaction lasts.
 */
export const livesOfArticles: PostgresMigration = {
  format: 17,
  oldestReader: 17,
  statements: [
    ...[...lifeTables, ...followTables, ...proposalTables].map(createTable),
    ...FILLED.map((table) => `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`),
    ...beginLives('workspace, '),
    ...FILLED.map((table) => `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`),
  ],
};
