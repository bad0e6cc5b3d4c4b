import { all, first, run, type SqlWork } from '../sql.js';
import type { PassageVectors } from '../vector-shelf.js';
import { PASSAGES_DONE } from './count-vectors.js';
import { bumpRevision } from './read-revision.js';
import { encoderOf, vectorKindOf } from './vector-kind.js';
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
  FROM passages p JOIN articles a ON a.seq = p.article LEFT JOIN passage_vectors v ON v.passage = p.id
  WHERE p.id = ANY($1)`;

/**
 * In the order of saving: what was saved last has its vectors first, so that one that lacks them is found soon. The
 * cast, which is none to PostgreSQL, keeps SQLite to that order: it would look at all articles of the collection first.
 */
const LACKING = `
  SELECT a.seq FROM articles a
  WHERE CAST(a.collection AS bigint) = $2 AND a.passage_count > ${PASSAGES_DONE} ORDER BY a.seq LIMIT 1`;

const ANY_OF_KIND = 'SELECT sentences, vectors FROM passage_vectors WHERE kind = $1 LIMIT 1';

/** See `VectorShelf.save`; to be called within a transaction. */
export function* saveVectors(encoder: string, made: readonly PassageVectors[]): SqlWork<void> {
  const kind = vectorKindOf(encoder);
  const passages = yield* all<PassageRow>(
    PASSAGES,
    made.map(({ passage }) => passage),
  );
  yield* requireWidth(kind, rowsOf(made, passages, kind));
  const lacking = passages.filter((passage) => passage.kind !== kind);
  const former = distinct(lacking.filter((passage) => passage.kind && encoderOf(passage.kind)));
  const loses = yield* isAnyComplete(former);
  yield* run(
    'DELETE FROM passage_vectors WHERE passage = ANY($1)',
    lacking.flatMap((passage) => (passage.kind === null ? [] : [passage.id])),
  );
  yield* insertVectors(firstOfEach(rowsOf(made, lacking, kind)));
  const gains = yield* isAnyComplete(distinct(lacking.map(({ collection }) => ({ collection, kind }))));
  if (loses || gains) yield* bumpRevision();
}

function rowsOf(made: readonly PassageVectors[], passages: readonly PassageRow[], kind: string): readonly VectorRow[] {
  const sentencesOf = new Map(passages.map(({ id, sentences }) => [id, sentences]));
  return made.flatMap(({ passage, vectors: { buffer, byteOffset, length } }) => {
    const sentences = sentencesOf.get(passage);
    if (sentences === undefined) return [];
    return [{ passage, kind, sentences, vectors: new Uint8Array(buffer, byteOffset, length) }];
  });
}

/** Of several that are given for a passage, the first stays. */
function firstOfEach(rows: readonly VectorRow[]): readonly VectorRow[] {
  return [...new Map(rows.toReversed().map((row) => [row.passage, row])).values()].reverse();
}

/** Throws a `RangeError` unless all vectors have as many values as those of the kind that are kept. */
function* requireWidth(kind: string, rows: readonly VectorRow[]): SqlWork<void> {
  const [any] = rows;
  if (!any) return;
  const kept = yield* first<VectorRow>(ANY_OF_KIND, kind);
  const width = vectorWidth(kept ?? any);
  if (Number.isInteger(width) && width > 0 && rows.every((row) => vectorWidth(row) === width)) return;
  throw new RangeError(`passages need a vector of ${width} values for each of their texts`);
}

type OfCollection = Pick<PassageRow, 'collection' | 'kind'>;

function distinct(all: readonly OfCollection[]): readonly OfCollection[] {
  return [...new Map(all.map((one) => [`${one.collection} ${one.kind}`, one])).values()];
}

/** Whether all passages of any of these collections have vectors of the kind beside it. */
function* isAnyComplete(ofCollections: readonly OfCollection[]): SqlWork<boolean> {
  for (const { collection, kind } of ofCollections) {
    if (!(yield* first(LACKING, kind, collection))) return true;
  }
  return false;
}
