import { all, first, insert, run } from '../sql.js';
import { pack, unpack } from '../tables/pack.js';
import type { WordUses } from '../word-uses.js';
import { quoteTerm } from './quote-term.js';

const TABLE = 'use_index';

const COUNTS = 'SELECT v.term, v.doc FROM json_each($1) j CROSS JOIN use_vocabulary v ON v.term = j.value';

const FIRST_USERS = 'SELECT rowid AS article FROM use_index WHERE use_index MATCH $1 ORDER BY rowid LIMIT $2';

/** Which articles use a writing is an index of FTS5; all that an article uses stands deflated beside it. */
export function createFtsWordUses(): WordUses {
  return {
    *note(article, writings) {
      yield* insert(TABLE, ['rowid', 'tokens'], [[article, writings.join(' ')]]);
      yield* insert('article_words', ['article', 'uses'], [[article, pack(JSON.stringify(writings))]]);
    },
    *read(article) {
      const row = yield* first<{ readonly uses: Uint8Array }>(
        'SELECT uses FROM article_words WHERE article = $1',
        article,
      );
      return row && JSON.parse(unpack(row.uses).toString());
    },
    *forget(article, writings) {
      // The index keeps no copy of what it indexed, so it is told the tokens to forget them.
      yield* insert(TABLE, [TABLE, 'rowid', 'tokens'], [['delete', article, writings.join(' ')]]);
      yield* run('DELETE FROM article_words WHERE article = $1', article);
    },
    *usedOnce(writings) {
      const rows = yield* all<{ readonly term: string; readonly doc: number }>(COUNTS, writings.map(String));
      return new Set(rows.filter(({ doc }) => doc === 1).map(({ term }) => Number(term)));
    },
    *firstOther(writing, articles) {
      const term = quoteTerm(String(writing));
      const rows = yield* all<{ readonly article: number }>(FIRST_USERS, term, articles.length + 1);
      const but = new Set(articles);
      return rows.find(({ article }) => !but.has(article))?.article;
    },
  };
}
