import { encoderOf, vectorKindOf } from '../tables/vector-kind.js';
import type { PassageVectors } from '../vector-shelf.js';
import { bumpRevision } from './read-revision.js';
import type { SqliteConnection } from './sqlite-connection.js';
import { insertVectors, type VectorRow, vectorWidth } from './vector-rows.js';

interface PassageRow {
  readonly id: number;
  readonly collection: number;
  readonly sentences: number;
  /** Of the vectors that it has. */
  readonly kind: string | null;
}

const PASSAGES = `
  SELECT p.id, a.collection, v.kind, (SELECT count(*) FROM sentences s WHERE s.passage = p.id) AS sentences
  FROM json_each(?) j CROSS JOIN passages p ON p.id = j.value JOIN articles a ON a.seq = p.article
  LEFT JOIN passage_vectors v ON v.passage = p.id`;

/** In the order of saving: what was saved last has its vectors first, so that one that lacks them is found soon. */
const LACKS_ANY = `
  SELECT EXISTS (SELECT 1 FROM articles a NOT INDEXED CROSS JOIN passages p ON p.article = a.seq
    WHERE a.collection = ? AND NOT EXISTS (
      SELECT 1 FROM passage_vectors v INDEXED BY vectors_made WHERE v.kind = ? AND v.passage = p.id)) AS lacks`;

const ANY_OF_KIND = 'SELECT sentences, vectors FROM passage_vectors WHERE kind = ? LIMIT 1';

/** See `VectorShelf.save`; to be called within a transaction. */
export function saveVectors(connection: SqliteConnection, encoder: string, made: readonly PassageVectors[]): void {
  const kind = vectorKindOf(encoder);
  const ids = JSON.stringify(made.map(({ passage }) => passage));
  const passages: readonly PassageRow[] = connection.statement(PASSAGES).all(ids);
  const rows = rowsOf(made, passages, kind);
  requireWidth(connection, kind, rows);
  const lacking = passages.filter((passage) => passage.kind !== kind);
  const former = distinct(lacking.filter((passage) => passage.kind && encoderOf(passage.kind)));
  const loses = former.some((one) => !lacksAny(connection, one));
  for (const row of rows) insertVectors(connection, row);
  const current = distinct(lacking.map(({ collection }) => ({ collection, kind })));
  const gains = current.some((one) => !lacksAny(connection, one));
  if (loses || gains) bumpRevision(connection);
}

function rowsOf(made: readonly PassageVectors[], passages: readonly PassageRow[], kind: string): readonly VectorRow[] {
  const sentencesOf = new Map(passages.map(({ id, sentences }) => [id, sentences]));
  return made.flatMap(({ passage, vectors: { buffer, byteOffset, length } }) => {
    const sentences = sentencesOf.get(passage);
    if (sentences === undefined) return [];
    return [{ passage, kind, sentences, vectors: new Uint8Array(buffer, byteOffset, length) }];
  });
}

/** Throws a `RangeError` unless all vectors have as many values as those of the kind that are kept. */
function requireWidth(connection: SqliteConnection, kind: string, rows: readonly VectorRow[]): void {
  const [first] = rows;
  if (!first) return;
  const kept: VectorRow | undefined = connection.statement(ANY_OF_KIND).get(kind);
  const width = vectorWidth(kept ?? first);
  if (Number.isInteger(width) && width > 0 && rows.every((row) => vectorWidth(row) === width)) return;
  throw new RangeError(`passages need a vector of ${width} values for each of their texts`);
}

type OfCollection = Pick<PassageRow, 'collection' | 'kind'>;

function distinct(all: readonly OfCollection[]): readonly OfCollection[] {
  return [...new Map(all.map((one) => [`${one.collection} ${one.kind}`, one])).values()];
}

/** Whether a passage of the collection has no vectors of the kind. */
function lacksAny(connection: SqliteConnection, { collection, kind }: OfCollection): boolean {
  return connection.statement(LACKS_ANY).get(collection, kind).lacks === 1;
}
