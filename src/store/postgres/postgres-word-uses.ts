import { all, changing, first, type SqlWork, together } from '../sql.js';
import { pack, unpack } from '../tables/pack.js';
import type { WordUses } from '../word-uses.js';
import { ownWorkspace } from './create-table.js';

/** In the order of the key, so that each of its pages is met once. */
const NOTE = `
  INSERT INTO word_uses (workspace, writing, article)
  SELECT ${ownWorkspace}, n.writing, $1 FROM unnest($2::integer[]) AS n(writing) ORDER BY n.writing`;

const FORGET = 'DELETE FROM word_uses WHERE article = $1 AND writing = ANY($2::integer[])';

const NOTE_LIST = 'INSERT INTO article_words (article, uses) VALUES ($1, $2)';

const FORGET_LIST = 'DELETE FROM article_words WHERE article = $1';

/** Of each writing no more than two uses are looked at: common ones have as many as there are articles. */
const USED_ONCE = `
  SELECT n.writing FROM unnest($1::integer[]) AS n(writing)
  WHERE (SELECT count(*) FROM (SELECT 1 FROM word_uses u WHERE u.writing = n.writing LIMIT 2) AS found) = 1`;

const FIRST_OTHER = `
  SELECT article FROM word_uses WHERE writing = $1 AND NOT (article = ANY($2)) ORDER BY article LIMIT 1`;

/**
 * A row for each use, found by the writing; all uses of an article stand in `article_words`, packed. A step each.
 */
export function createPostgresWordUses(): WordUses {
  return {
    *note(article, writings) {
      const list = pack(JSON.stringify(writings));
      yield* together(changing(NOTE, article, writings), changing(NOTE_LIST, article, list));
    },
    *read(article): SqlWork<readonly number[] | undefined> {
      const row = yield* first<{ readonly uses: Uint8Array }>(
        'SELECT uses FROM article_words WHERE article = $1',
        article,
      );
      return row && JSON.parse(unpack(row.uses).toString());
    },
    *forget(article, writings) {
      yield* together(changing(FORGET, article, writings), changing(FORGET_LIST, article));
    },
    *usedOnce(writings) {
      const rows = yield* all<{ readonly writing: number }>(USED_ONCE, writings);
      return new Set(rows.map(({ writing }) => writing));
    },
    *firstOther(writing, articles) {
      const row = yield* first<{ readonly article: number }>(FIRST_OTHER, writing, articles);
      return row?.article;
    },
  };
}
