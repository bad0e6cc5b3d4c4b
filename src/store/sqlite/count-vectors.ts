import { encoderOf } from '../tables/vector-kind.js';
import type { SqliteConnection } from './sqlite-connection.js';

/** The passages of an article have ids that follow one another. */
export const VECTORS_OF_ARTICLE = `passage_vectors v INDEXED BY vectors_made
  ON v.kind = ?1 AND v.passage >= a.first_passage AND v.passage < a.first_passage + a.passage_count`;

const HELD = `
  SELECT count(*) AS passages FROM articles a CROSS JOIN ${VECTORS_OF_ARTICLE}
  WHERE a.collection IN (SELECT value FROM json_each(?2))`;

const NEXT_KIND = 'SELECT min(kind) AS kind FROM passage_vectors WHERE kind > ?';

/** See `IndexStats.encoders`: of collections (a JSON array) that hold so many passages. */
export function listEncoders(connection: SqliteConnection, collections: string, passages: number): readonly string[] {
  if (passages === 0) return [];
  const complete = listKinds(connection).filter(
    (kind) => connection.statement(HELD).get(kind, collections).passages === passages,
  );
  return complete.flatMap((kind) => encoderOf(kind) ?? []).sort();
}

/** By one look at the index for each: there are few, and many passages. */
function listKinds(connection: SqliteConnection): readonly string[] {
  const kinds: string[] = [];
  for (let next = nextKind(connection, ''); next !== null; next = nextKind(connection, next)) kinds.push(next);
  return kinds;
}

function nextKind(connection: SqliteConnection, before: string): string | null {
  return connection.statement(NEXT_KIND).get(before).kind;
}
