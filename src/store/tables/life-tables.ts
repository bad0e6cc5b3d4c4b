import { sourceTables } from '../ledgers/source-tables.js';
import type { TableShape } from '../table-shape.js';

/**
 * When an article may be quoted, by its id, so that it outlives what is read anew: what its file says, what it has by
 * default and what people decided (JSON of `ArticleLife` and `ArticleSettings`), and the window that follows from them.
 * Instants are texts as `Date.toISOString` writes them. `until_at` is the end by whatever comes first, retirement too.
 */
const articleLives: TableShape = {
  name: 'article_lives',
  columns: {
    article_id: 'text',
    file: 'text',
    defaults: 'text',
    decided: 'text',
    embargo_at: 'text?',
    from_at: 'text?',
    until_at: 'text?',
    retired_at: 'text?',
    owner: 'text?',
    review_by: 'text?',
    decided_at: 'text?',
    decided_by: 'text?',
    reviewed_at: 'text?',
    added_by: 'text?',
    added_at: 'text',
    revision: 'integer',
  },
  key: ['article_id'],
  indexes: {
    article_lives_by_start: ['from_at'],
    article_lives_by_end: ['until_at'],
    article_lives_by_review: ['review_by'],
  },
};

/** Every text that an article had, in their order from 1 on; the texts themselves are `editions`. */
const articleVersions: TableShape = {
  name: 'article_versions',
  columns: {
    article_id: 'text',
    ordinal: 'integer',
    text_hash: 'text',
    title: 'text',
    published_at: 'text?',
    taken_at: 'text',
    taken_by: 'text?',
  },
  key: ['article_id', 'ordinal'],
};

/** What an article tells, in few bytes each: see `ArticleKeys`. Absent until an older article was analysed again. */
const articleKeys: TableShape = {
  name: 'article_keys',
  columns: { article: 'integer', story: 'bytes', claims: 'bytes' },
  key: ['article'],
  parents: { article: 'articles' },
};

/** What format 17 adds, each table after those that it refers to. All of them are copied. */
export const lifeTables: readonly TableShape[] = [articleLives, articleVersions, articleKeys, ...sourceTables];

const NEW_LIVES = `
INSERT INTO article_lives (WORKSPACE article_id, file, defaults, decided, added_at, revision)
SELECT WORKSPACE id, '{}', '{}', '{}', revised_at, 1 FROM articles`;

const FIRST_VERSIONS = `
INSERT INTO article_versions (WORKSPACE article_id, ordinal, text_hash, title, published_at, taken_at)
SELECT WORKSPACE id, 1, text_hash, title, published_at, revised_at FROM articles`;

/** The statements that give articles which are there a life without limits, and their first version. */
export function beginLives(workspaceColumn = ''): readonly string[] {
  return [NEW_LIVES, FIRST_VERSIONS].map((statement) => statement.replaceAll('WORKSPACE ', workspaceColumn));
}
