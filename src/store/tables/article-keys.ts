import type { HeldCollections } from '../held-reader.js';
import type { KeyedArticle } from '../holdings.js';
import type { ArticleKeys } from '../indexed-article.js';
import { all, insert, type SqlWork } from '../sql.js';
import { ARTICLES, articleHeader, HEADER_COLUMNS, type HeaderRow } from './rows.js';

const KEYS = `
  SELECT ${HEADER_COLUMNS}, k.story, k.claims FROM ${ARTICLES} JOIN article_keys k ON k.article = a.seq
  WHERE a.collection = ANY($1)`;

interface KeysRow extends HeaderRow {
  readonly story: Uint8Array;
  readonly claims: Uint8Array;
}

/** Keeps what an article tells; `article` is its row. */
export function* insertKeys(article: number, { story, claims }: ArticleKeys): SqlWork<void> {
  yield* insert('article_keys', ['article', 'story', 'claims'], [[article, story, claims]]);
}

/** Of the articles that are held and in force, or of those among them with one of the ids. */
export function* readKeys(
  { collections, outIds }: HeldCollections,
  ids?: readonly string[],
): SqlWork<readonly KeyedArticle[]> {
  const rows = ids
    ? yield* all<KeysRow>(`${KEYS} AND a.id = ANY($2) ORDER BY a.seq`, collections, ids)
    : yield* all<KeysRow>(`${KEYS} ORDER BY a.seq`, collections);
  // The driver's own kinds of bytes don't cross threads as they are.
  return rows
    .filter(({ id }) => !outIds?.has(id))
    .map((row) => ({
      article: articleHeader(row),
      story: new Uint8Array(row.story),
      claims: new Uint8Array(row.claims),
    }));
}
