import { proposalTables } from '../../ledgers/proposal-tables.js';
import { followTables } from '../../tables/follow-tables.js';
import { beginLives, lifeTables } from '../../tables/life-tables.js';
import { createTable } from '../create-table.js';

/**
 * When an article may be quoted, and which texts it had. Articles that are there have no limits, and the text that they
 * have now as their first version.
 */
export const LIVES_OF_ARTICLES = [
  ...[...lifeTables, ...followTables, ...proposalTables].map(createTable),
  ...beginLives().map((fill) => `${fill};`),
].join('\n');
