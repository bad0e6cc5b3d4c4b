import { vectorKindOf } from '../tables/vector-kind.js';
import type { VectorProgress, VectorShelf } from '../vector-shelf.js';
import { VECTORS_OF_ARTICLE } from './count-vectors.js';
import { readPassageTexts } from './read-passage-texts.js';
import { saveVectors } from './save-vectors.js';
import type { SqliteConnection } from './sqlite-connection.js';
import type { Synchronous } from './synchronous.js';

const PENDING = `
  SELECT p.id FROM articles a CROSS JOIN passages p ON p.article = a.seq
  WHERE NOT EXISTS (SELECT 1 FROM passage_vectors v INDEXED BY vectors_made WHERE v.kind = ? AND v.passage = p.id)
  ORDER BY a.seq DESC, p."start", p.id LIMIT ?`;

const PROGRESS = `
  SELECT c.name AS collection, sum(a.sentence_count) AS sentences,
    sum((SELECT coalesce(sum(v.sentences), 0) FROM (SELECT 1) CROSS JOIN ${VECTORS_OF_ARTICLE})) AS done
  FROM articles a JOIN collections c ON c.id = a.collection GROUP BY c.id ORDER BY c.name`;

export function createSqliteVectorShelf(connection: SqliteConnection): Synchronous<VectorShelf> {
  return {
    pending: (encoder, limit) =>
      connection.snapshot(() => {
        const most = Math.max(0, Math.floor(limit));
        const rows: readonly { readonly id: number }[] = connection.statement(PENDING).all(vectorKindOf(encoder), most);
        return readPassageTexts(
          connection,
          rows.map(({ id }) => id),
        );
      }),
    save: (encoder, made) => connection.transaction(() => saveVectors(connection, encoder, made)),
    progress: (encoder): readonly VectorProgress[] => connection.statement(PROGRESS).all(vectorKindOf(encoder)),
  };
}
