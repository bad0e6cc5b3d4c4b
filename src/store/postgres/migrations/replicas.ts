import { channelTurnsTable, deliveryFences, dutiesTable, slackRestsTable } from '../../ledgers/replica-tables.js';
import { createTable } from '../create-table.js';
import type { PostgresMigration } from './postgres-migration.js';

/** What several processes agree by: all of it beside what the format before has, so that its programs go on. */
export const replicas: PostgresMigration = {
  format: 15,
  oldestReader: 14,
  statements: [
    ...deliveryFences.map((column) => `ALTER TABLE deliveries ADD COLUMN ${column} bigint NOT NULL DEFAULT 0`),
    ...[dutiesTable, channelTurnsTable, slackRestsTable].map(createTable),
  ],
};
