import type { IndexStats } from '../passage-index.js';
import { listEncoders } from '../tables/count-vectors.js';
import { readRevision } from '../tables/read-revision.js';
import type { CollectionIndex } from './collection-index.js';
import { performSql } from './perform-sql.js';
import type { SqliteConnection } from './sqlite-connection.js';

/** The collections that are held, as they are at one revision. */
export interface Held {
  /** In the order in which the collections got their first article. */
  readonly collections: readonly number[];
  /** The same as a JSON array, for `json_each`. */
  readonly list: string;
  readonly stats: IndexStats;
  /** Words that were learnt for spelling. */
  readonly words: number;
  /** The index of each collection, in their order. */
  readonly indexes: readonly CollectionIndex[];
}

interface TotalsRow {
  readonly articles: number;
  readonly passages: number;
  readonly sentences: number;
  readonly terms: number;
  readonly indexed_terms: number;
}

const COLLECTIONS = 'SELECT id FROM collections WHERE name IN (SELECT value FROM json_each(?)) ORDER BY id';

const TOTALS = `
  SELECT count(*) AS articles, coalesce(sum(passage_count), 0) AS passages,
    coalesce(sum(sentence_count), 0) AS sentences, coalesce(sum(term_count), 0) AS terms,
    coalesce(sum(indexed_term_count), 0) AS indexed_terms
  FROM articles WHERE collection IN (SELECT value FROM json_each(?))`;

const LANGUAGES = `
  SELECT language, count(*) AS articles FROM articles WHERE collection IN (SELECT value FROM json_each(?))
  GROUP BY language ORDER BY language`;

const WORDS = 'SELECT count(*) AS words FROM words WHERE collection IN (SELECT value FROM json_each(?))';

/**
 * Returns what tells how the collections of those names stand: to be asked within a snapshot. Another process may
 * write, so the revision is read each time, and only what follows from it is kept.
 */
export function createHeldCollections(
  connection: SqliteConnection,
  names: readonly string[],
  indexOf: (collection: number, revision: number) => CollectionIndex,
): () => Held {
  let known: Held | undefined;

  return () => {
    const revision = performSql(connection, readRevision());
    if (known?.stats.revision !== revision) {
      const counted = count(connection, names, revision);
      known = { ...counted, indexes: counted.collections.map((collection) => indexOf(collection, revision)) };
    }
    return known;
  };
}

function count(connection: SqliteConnection, names: readonly string[], revision: number): Omit<Held, 'indexes'> {
  const rows: readonly { readonly id: number }[] = connection.statement(COLLECTIONS).all(JSON.stringify(names));
  const collections = rows.map(({ id }) => id);
  const list = JSON.stringify(collections);
  const { indexed_terms, ...totals }: TotalsRow = connection.statement(TOTALS).get(list);
  const languages: readonly { readonly language: string; readonly articles: number }[] = connection
    .statement(LANGUAGES)
    .all(list);
  const { words }: { readonly words: number } = connection.statement(WORDS).get(list);
  const encoders = performSql(connection, listEncoders(collections, totals.passages));
  const byLanguage = Object.fromEntries(languages.map(({ language, articles }) => [language, articles]));
  return {
    collections,
    list,
    stats: { revision, ...totals, indexedTerms: indexed_terms, languages: byLanguage, encoders },
    words,
  };
}
