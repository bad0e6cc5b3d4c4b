import { gainOf, rarityOf, saturationOf } from '../score-passages.js';
import { StoreDamage } from '../store-damage.js';
import { passageIndexOf } from './collection-tables.js';
import { type PassageTable, type Postings, placeIn } from './find-best.js';
import type { SqliteConnection } from './sqlite-connection.js';

/** By SQLite's own logarithm, as its bm25 has it: the platform's may differ in the last digit. */
const LOGARITHM = 'SELECT ln(?) AS log';

/** Reads the passages of a collection: how long each is, as its index says. */
export function readPassages(connection: SqliteConnection, collection: number): PassageTable {
  // A table of FTS5's own: how many terms a passage has in each column, as variable-length integers.
  const sql = `
    SELECT json_group_array(id) AS ids, group_concat(hex(sz)) AS sizes
    FROM (SELECT id, sz FROM ${passageIndexOf(collection)}_docsize ORDER BY id)`;
  const row: { readonly ids: string; readonly sizes: string | null } = connection.statement(sql).get();
  const ids = Float64Array.from(JSON.parse(row.ids) as readonly number[]);
  const lengths = Float64Array.from(row.sizes?.split(',') ?? [], sumOfSizes);
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const saturations = lengths.map((length) => saturationOf(length, meanLength));
  return { ids, lengths, saturations, sums: new Float64Array(ids.length) };
}

/** Where each term stands, in the order of `terms`. */
export function readPostings(
  connection: SqliteConnection,
  collection: number,
  terms: readonly string[],
  passages: PassageTable,
): readonly Postings[] {
  if (terms.length === 0) return [];
  // Temporary, so that it stands in no file, and not kept in mind, since a snapshot that fails takes it away again.
  const instances = `passage_instances_${collection}`;
  connection.exec(`
    CREATE VIRTUAL TABLE IF NOT EXISTS temp.${instances}
    USING fts5vocab('main', '${passageIndexOf(collection)}', 'instance')`);
  const sql = `
    SELECT (SELECT json_group_array(i.doc) FROM temp.${instances} i WHERE i.term = j.value) AS ids
    FROM json_each(?) j ORDER BY j.key`;
  const rows: readonly { readonly ids: string }[] = connection.statement(sql).all(JSON.stringify(terms));
  return rows.map(({ ids }) => postingsOf(connection, JSON.parse(ids), passages));
}

/** `ids` has a passage as often as it holds the term, in the order of the index, which is that of ids. */
function postingsOf(connection: SqliteConnection, ids: readonly number[], passages: PassageTable): Postings {
  const places = new Uint32Array(ids.length);
  const counts = new Uint32Array(ids.length);
  let used = 0;
  let before: number | undefined;
  for (const id of ids) {
    if (id !== before) {
      places[used] = placeOf(id, passages);
      used += 1;
      before = id;
    }
    counts[used - 1] = (counts[used - 1] ?? 0) + 1;
  }
  const log = (value: number): number => connection.statement(LOGARITHM).get(value).log;
  const rarity = rarityOf(used, passages.ids.length, log);
  const found = { places: places.slice(0, used), counts: counts.slice(0, used), rarity };
  return { ...found, most: mostOf(found, passages) };
}

function mostOf({ places, counts, rarity }: Omit<Postings, 'most'>, { saturations }: PassageTable): number {
  let most = 0;
  for (const [at, place] of places.entries()) {
    most = Math.max(most, rarity * gainOf(counts[at] ?? 0, saturations[place] ?? 0));
  }
  return most;
}

function placeOf(id: number, { ids }: PassageTable): number {
  const place = placeIn(ids, id);
  if (ids[place] !== id) throw new StoreDamage(`passage ${id} is in the index but has no length there`);
  return place;
}

/** Of a record as hexadecimal digits: a number has groups of seven bits, highest first, all but its last marked. */
function sumOfSizes(record: string): number {
  let sum = 0;
  let size = 0;
  for (let at = 0; at < record.length; at += 2) {
    const byte = Number.parseInt(record.slice(at, at + 2), 16);
    size = size * 128 + (byte & 127);
    if (byte > 127) continue;
    sum += size;
    size = 0;
  }
  return sum;
}
