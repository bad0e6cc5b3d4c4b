import { auditLog } from './audit-log.js';
import { firstTables } from './first-tables.js';
import { livesOfArticles } from './lives-of-articles.js';
import type { PostgresMigration } from './postgres-migration.js';
import { replicas } from './replicas.js';

/** In their order. Never edit one that was released; add the next. */
export const migrations: readonly PostgresMigration[] = [firstTables, replicas, auditLog, livesOfArticles];
