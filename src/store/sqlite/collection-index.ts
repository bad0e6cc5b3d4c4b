import { LRUCache } from 'lru-cache';
import { passageVocabularyOf } from './collection-tables.js';
import { noPostings, type PassageTable, type Postings } from './find-best.js';
import { readPassages, readPostings } from './read-postings.js';
import { readSigns, type SignTable } from './read-signs.js';
import type { SqliteConnection } from './sqlite-connection.js';

/** A collection's index at one revision. What was read of it is remembered. Terms are folded. */
export interface CollectionIndex {
  readonly collection: number;
  /** In how many passages each term stands (0 included), in the order of `terms`. */
  count(terms: readonly string[]): readonly number[];
  passages(): PassageTable;
  /** In the order of `terms`, which are distinct. */
  postings(terms: readonly string[]): readonly Postings[];
  /** Which of `passages()` a search that is narrowed by `key` may give (1 or 0): listed once. Undefined: all. */
  allowed(key: string, list: (passages: PassageTable) => Uint8Array | undefined): Uint8Array | undefined;
  /** Only where all passages have vectors of that kind. */
  signs(kind: string): SignTable;
}

/** Signs of a collection: what they are of never changes while these are its passages, and that their kind. */
interface KnownSigns {
  readonly kind: string;
  readonly ids: Float64Array;
  readonly table: SignTable;
}

/** Terms whose counts are remembered for a collection: a question's are asked for several times. */
const REMEMBERED_COUNTS = 20_000;

/** For all collections: as much as all terms of 100,000 sentences take. */
const REMEMBERED_BYTES = 16 * 1024 * 1024;

/** For all collections: as much as the signs of 1,300,000 sentences take. A collection with more is read each time. */
const REMEMBERED_SIGN_BYTES = 64 * 1024 * 1024;

/** Of a number that is remembered twice over, and of an entry beside its numbers. */
const PLACE_BYTES = 8;
const ENTRY_BYTES = 200;

/** Narrowings that are remembered for a collection: languages are few, and articles are seldom named. */
const REMEMBERED_NARROWINGS = 20;

/** Returns what gives a collection's index: to be asked within a snapshot, with the revision of it. */
export function createCollectionIndexes(
  connection: SqliteConnection,
): (collection: number, revision: number) => CollectionIndex {
  let known = { revision: -1, indexes: new Map<number, CollectionIndex>() };
  const postings = new LRUCache<string, Postings>({
    maxSize: REMEMBERED_BYTES,
    sizeCalculation: ({ places }, term) => ENTRY_BYTES + 2 * term.length + PLACE_BYTES * places.length,
  });
  // Kept beyond revisions: these grow with every change of any collection, and reading the vectors takes a while.
  const signs = new LRUCache<number, KnownSigns>({
    maxSize: REMEMBERED_SIGN_BYTES,
    sizeCalculation: ({ ids, table }) =>
      ENTRY_BYTES + ids.byteLength + table.signs.byteLength + table.firsts.byteLength,
  });

  return (collection, revision) => {
    if (known.revision !== revision) {
      known = { revision, indexes: new Map() };
      postings.clear();
    }
    const index = known.indexes.get(collection) ?? createCollectionIndex(connection, collection, { postings, signs });
    known.indexes.set(collection, index);
    return index;
  };
}

interface Remembered {
  readonly postings: LRUCache<string, Postings>;
  readonly signs: LRUCache<number, KnownSigns>;
}

function createCollectionIndex(
  connection: SqliteConnection,
  collection: number,
  { postings: remembered, signs }: Remembered,
): CollectionIndex {
  const counts = new Map<string, number>();
  const narrowings = new Map<string, Uint8Array | undefined>();
  let table: PassageTable | undefined;

  const passages = (): PassageTable => {
    table ??= readPassages(connection, collection);
    return table;
  };

  const keyOf = (term: string): string => `${collection} ${term}`;

  const count = (terms: readonly string[]): readonly number[] => {
    if (counts.size > REMEMBERED_COUNTS) counts.clear();
    const unknown = [...new Set(terms)].filter((term) => !counts.has(term));
    if (unknown.length > 0) countAnew(connection, collection, unknown, counts);
    return terms.map((term) => counts.get(term) ?? 0);
  };

  return {
    collection,
    count,
    passages,
    postings: (terms) => {
      const counted = count(terms);
      const found = new Map(
        terms.map((term, place) => [term, counted[place] === 0 ? noPostings : remembered.get(keyOf(term))]),
      );
      const unknown = terms.filter((term) => !found.get(term));
      for (const [place, read] of readPostings(connection, collection, unknown, passages()).entries()) {
        const term = unknown[place] ?? '';
        found.set(term, read);
        remembered.set(keyOf(term), read);
      }
      return terms.flatMap((term) => found.get(term) ?? []);
    },
    allowed: (key, list) => {
      if (narrowings.has(key)) return narrowings.get(key);
      if (narrowings.size >= REMEMBERED_NARROWINGS) narrowings.clear();
      const allowed = list(passages());
      narrowings.set(key, allowed);
      return allowed;
    },
    signs: (kind) => {
      const { ids } = passages();
      const known = signs.get(collection);
      if (known?.kind === kind && known.ids === ids) return known.table;
      const isStill = known?.kind === kind && isSame(known.ids, ids);
      const table = isStill ? known.table : readSigns(connection, collection, passages());
      signs.set(collection, { kind, ids, table });
      return table;
    },
  };
}

function isSame(a: Float64Array, b: Float64Array): boolean {
  return a.length === b.length && a.every((id, at) => id === b[at]);
}

function countAnew(
  connection: SqliteConnection,
  collection: number,
  terms: readonly string[],
  counts: Map<string, number>,
): void {
  const sql = `
    SELECT v.term, v.doc FROM json_each(?) j CROSS JOIN ${passageVocabularyOf(collection)} v ON v.term = j.value`;
  const rows: readonly { readonly term: string; readonly doc: number }[] = connection
    .statement(sql)
    .all(JSON.stringify(terms));
  for (const term of terms) counts.set(term, 0);
  for (const { term, doc } of rows) counts.set(term, doc);
}
