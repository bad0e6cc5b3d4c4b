import { channelTurnsTable, deliveryFences, dutiesTable, slackRestsTable } from '../../ledgers/replica-tables.js';
import { createTable } from '../create-table.js';

/**
 * What several processes agree by. Deliveries that are under way go on under the fence 0. All of it is new beside what
 * the format before has, so that a program which knows that one alone goes on working with the file it has open.
 */
export const REPLICAS = [
  ...deliveryFences.map((column) => `ALTER TABLE deliveries ADD COLUMN ${column} INTEGER NOT NULL DEFAULT 0;`),
  ...[dutiesTable, channelTurnsTable, slackRestsTable].map(createTable),
].join('\n');
