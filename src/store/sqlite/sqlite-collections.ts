import type { ArticleHeader, CollectionSummary } from '../../domain.js';
import type { SqliteConnection } from './sqlite-connection.js';
import { articleHeader, HEADER_COLUMNS, type HeaderRow } from './sqlite-rows.js';

interface SummaryRow extends HeaderRow {
  readonly articles: number;
}

/** A day compares with an instant as texts do. Of one instant the title decides, so that the order is total. */
const NEWEST_FIRST = 'coalesce(published_at, revised_at) DESC, title, seq';

const NEWEST = `
  SELECT ${HEADER_COLUMNS}, articles FROM (
    SELECT *, count(*) OVER (PARTITION BY collection) AS articles,
      row_number() OVER (PARTITION BY collection ORDER BY ${NEWEST_FIRST}) AS place
    FROM articles)
  WHERE place <= ? ORDER BY ${NEWEST_FIRST}`;

/** One query for all, however many articles there are. */
export function summarizeCollections(connection: SqliteConnection, newest: number): readonly CollectionSummary[] {
  const rows: readonly SummaryRow[] = connection.statement(NEWEST).all(newest);
  const found = new Map<string, { readonly articles: number; readonly newest: [ArticleHeader, ...ArticleHeader[]] }>();
  for (const row of rows) {
    const summary = found.get(row.collection);
    if (summary) summary.newest.push(articleHeader(row));
    else found.set(row.collection, { articles: row.articles, newest: [articleHeader(row)] });
  }
  return [...found].map(([name, summary]) => ({ name, ...summary }));
}
