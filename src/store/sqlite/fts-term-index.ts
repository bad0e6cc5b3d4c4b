import { all, asking, changing, run, type SqlWork, together } from '../sql.js';
import type { PassageLengths, TermIndex, TermPlaces } from '../term-index.js';
import { collectionTables, passageIndexOf, passageVocabularyOf } from './collection-tables.js';

const INDEXED = 'text_terms, heading_terms, title_terms';

interface CountRow {
  readonly term: string;
  readonly doc: number;
}

/** Of one term: its passages as a JSON array, each as often as it holds the term, in the order of ids. */
interface InstancesRow {
  readonly ids: string;
}

interface LengthsRow {
  readonly ids: string;
  readonly sizes: string | null;
}

/** Each collection has an FTS5 table of its own over the rows of its passages, which is only read, never searched. */
export function createFtsTermIndex(): TermIndex {
  return {
    *create(collection) {
      for (const statement of collectionTables(collection)) yield* run(statement);
    },
    *add(collection, articles) {
      const sql = `
        INSERT INTO ${passageIndexOf(collection)} (rowid, ${INDEXED})
        SELECT id, ${INDEXED} FROM passage_terms WHERE article = ANY($1) ORDER BY id`;
      yield* run(sql, articles);
    },
    *remove(collection, article) {
      // The index keeps no copy of what it indexed, so it is told the old terms to forget them.
      const index = passageIndexOf(collection);
      const sql = `
        INSERT INTO ${index} (${index}, rowid, ${INDEXED})
        SELECT 'delete', id, ${INDEXED} FROM passage_terms WHERE article = $1`;
      yield* run(sql, article);
    },
    *count(collection, terms) {
      if (terms.length === 0) return [];
      const sql = `
        SELECT v.term, v.doc FROM json_each($1) j CROSS JOIN ${passageVocabularyOf(collection)} v ON v.term = j.value`;
      const rows = yield* all<CountRow>(sql, terms);
      const found = new Map(rows.map(({ term, doc }) => [term, doc]));
      return terms.map((term) => found.get(term) ?? 0);
    },
    *passages(collection, after = 0): SqlWork<PassageLengths> {
      // A table of FTS5's own: how many terms a passage has in each column, as variable-length integers.
      const sql = `
        SELECT json_group_array(id) AS ids, group_concat(hex(sz)) AS sizes
        FROM (SELECT id, sz FROM ${passageIndexOf(collection)}_docsize WHERE id > $1 ORDER BY id)`;
      const [row] = yield* all<LengthsRow>(sql, after);
      return {
        ids: Float64Array.from(JSON.parse(row?.ids ?? '[]') as readonly number[]),
        lengths: Float64Array.from(row?.sizes?.split(',') ?? [], sumOfSizes),
      };
    },
    *places(collection, terms) {
      if (terms.length === 0) return [];
      const instances = `passage_instances_${collection}`;
      const sql = `
        SELECT (SELECT json_group_array(i.doc) FROM temp.${instances} i WHERE i.term = j.value) AS ids
        FROM json_each($1) j ORDER BY j.key`;
      // Temporary, so that it stands in no file, and not kept in mind, since a snapshot that fails takes it away again.
      const making = `
        CREATE VIRTUAL TABLE IF NOT EXISTS temp.${instances}
        USING fts5vocab('main', '${passageIndexOf(collection)}', 'instance')`;
      const [, rows] = yield* together<[never, readonly InstancesRow[]]>(changing(making), asking(sql, terms));
      return rows.map(({ ids }) => placesOf(JSON.parse(ids)));
    },
  };
}

function placesOf(instances: readonly number[]): TermPlaces {
  const ids = new Float64Array(instances.length);
  const counts = new Uint32Array(instances.length);
  let used = 0;
  for (const id of instances) {
    if (used === 0 || id !== ids[used - 1]) {
      ids[used] = id;
      used += 1;
    }
    counts[used - 1] = (counts[used - 1] ?? 0) + 1;
  }
  return { ids: ids.subarray(0, used), counts: counts.slice(0, used) };
}

/** Of a record as hexadecimal digits: a number has groups of seven bits, highest first, all but its last marked. */
function sumOfSizes(record: string): number {
  let sum = 0;
  let size = 0;
  for (let at = 0; at < record.length; at += 2) {
    const byte = 16 * digitAt(record, at) + digitAt(record, at + 1);
    size = size * 128 + (byte & 127);
    if (byte > 127) continue;
    sum += size;
    size = 0;
  }
  return sum;
}

function digitAt(record: string, at: number): number {
  const code = record.charCodeAt(at);
  return code < 65 ? code - 48 : code - 55;
}
