import { AUDIT, AUDIT_PEOPLE } from '../ledgers/audit-tables.js';
import { ledgerTables } from '../ledgers/ledger-tables.js';
import { proposalTables } from '../ledgers/proposal-tables.js';
import { deliveryFences } from '../ledgers/replica-tables.js';
import type { TableShape } from '../table-shape.js';
import { articleTables } from '../tables/article-tables.js';
import { followTables } from '../tables/follow-tables.js';
import { lifeTables } from '../tables/life-tables.js';

/** A table as it is copied: row by row, in the order of its key. */
export interface CopiedTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
}

/** Columns that tables have beside those of their shapes, since the formats after these. */
const added: Readonly<Record<string, readonly string[]>> = {
  deliveries: deliveryFences,
  exchanges: ['person'],
};

const shapes: ReadonlyMap<string, TableShape> = new Map(
  [...articleTables, ...lifeTables, ...followTables, ...ledgerTables, ...proposalTables, AUDIT_PEOPLE, AUDIT].map(
    (shape) => [shape.name, shape],
  ),
);

function tableOf(name: string): CopiedTable {
  const shape = shapes.get(name);
  if (!shape) throw new RangeError(`no table is called ${name}`);
  return { name, columns: [...Object.keys(shape.columns), ...(added[name] ?? [])], key: shape.key };
}

/** Under numbers that articles refer to; never changed, and never taken away. */
export const collectionsTable = tableOf('collections');

/** Rows of an article, whose numbers are never used again: they come with it, go with it and are never changed. */
export const articlesTable = tableOf('articles');
export const ofArticles: readonly CopiedTable[] = ['sources', 'sections', 'passages'].map(tableOf);
export const ofPassages: readonly CopiedTable[] = ['sentences', 'facts'].map(tableOf);

/** All others, each after those that it refers to. What each database has of its own is made anew. */
export const rowTables: readonly CopiedTable[] = [
  'sheets',
  'passage_vectors',
  'words',
  'writings',
  'editions',
  ...lifeTables.map(({ name }) => name),
  'answers',
  'feedback',
  'quotes',
  ...followTables.map(({ name }) => name),
  'deliveries',
  'delivery_ids',
  'delivery_keys',
  'exchanges',
  'threads',
  ...proposalTables.map(({ name }) => name),
  'audit_people',
  'audit',
].map(tableOf);

/** Everything that is the same in both stores in the end. */
export const copiedTables: readonly CopiedTable[] = [
  collectionsTable,
  articlesTable,
  ...ofArticles,
  ...ofPassages,
  ...rowTables,
];

/**
 * What isn't copied: what an index is made of, what is of processes that run, and the store's own standing, which is
 * written otherwise.
 */
export const uncopiedTables: readonly string[] = [
  'article_words',
  'state',
  'health',
  'copying',
  'duties',
  'channel_turns',
  'slack_rests',
];
