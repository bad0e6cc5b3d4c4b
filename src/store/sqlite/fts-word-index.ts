import { all, insert, type SqlScalar, type SqlWork } from '../sql.js';
import type { IndexedWord, LikelyWord, WordIndex } from '../word-index.js';
import { quoteTerm } from './quote-term.js';

const TABLE = 'word_index';

const COUNTS = `
  SELECT j.key, v.doc FROM json_each($1) j CROSS JOIN word_vocabulary v ON v.term = j.value`;

/** The more tokens two words share, the more alike; materialized so that JSON is read once and not per match. */
const LIKELY = `
  WITH tokens AS MATERIALIZED (SELECT value AS token FROM json_each($1))
  SELECT i.rowid AS id, count(*) AS likeness FROM tokens t CROSS JOIN word_index i
  WHERE i.word_index MATCH t.token GROUP BY i.rowid ORDER BY likeness DESC, i.rowid LIMIT $2`;

/** The words of all collections in one FTS5 table, tokens marked by the collection, since nothing is ranked by it. */
export function createFtsWordIndex(): WordIndex {
  return {
    add: (words) => insert(TABLE, ['rowid', 'tokens'], words.map(rowOf)),
    // The index keeps no copy of what it indexed, so it is told the tokens to forget them.
    remove: (words) =>
      insert(
        TABLE,
        [TABLE, 'rowid', 'tokens'],
        words.map((word) => ['delete', ...rowOf(word)]),
      ),
    *count(collections, tokens) {
      const counts = tokens.map(() => 0);
      const wanted = collections.flatMap((collection) => tokens.map((token) => markedToken(collection, token)));
      const rows = yield* all<{ readonly key: number; readonly doc: number }>(COUNTS, wanted);
      for (const { key, doc } of rows) {
        const place = key % tokens.length;
        counts[place] = (counts[place] ?? 0) + doc;
      }
      return counts;
    },
    *likely(collections, tokens, limit): SqlWork<readonly LikelyWord[]> {
      const wanted = collections.flatMap((collection) =>
        tokens.map((token) => quoteTerm(markedToken(collection, token))),
      );
      return yield* all<LikelyWord>(LIKELY, wanted, limit);
    },
  };
}

function rowOf({ id, collection, tokens }: IndexedWord): readonly SqlScalar[] {
  return [id, tokens.map((token) => markedToken(collection, token)).join(' ')];
}

function markedToken(collection: number, token: string): string {
  return `${collection}:${token}`;
}
