import { LRUCache } from 'lru-cache';
import { beside } from '../beside.js';
import type { SqlWork } from '../sql.js';
import type { TermIndex } from '../term-index.js';
import { noPostings, type PassageTable, type Postings } from './find-best.js';
import { followLengths, type KnownLengths } from './follow-lengths.js';
import { passageTableOf, postingsOf } from './make-postings.js';
import type { OutArticle } from './out-of-force.js';
import { readSigns, type SignTable } from './read-signs.js';
import { type ReadTerms, withoutArticles } from './without-articles.js';

/**
 * A collection's index at one revision. What was read of it is remembered, so its work is to be done in a snapshot of
 * that revision and no other. Terms are folded.
 */
export interface CollectionIndex {
  readonly collection: number;
  /** In how many passages each term stands (0 included), in the order of `terms`. */
  count(terms: readonly string[]): SqlWork<readonly number[]>;
  passages(): SqlWork<PassageTable>;
  /** In the order of `terms`, which are distinct. */
  postings(terms: readonly string[]): SqlWork<readonly Postings[]>;
  /** Which of `passages()` a search that is narrowed by `key` may give (1 or 0): listed once. Undefined: all. */
  allowed(key: string, list: () => SqlWork<Uint8Array | undefined>): SqlWork<Uint8Array | undefined>;
  /** Only where all passages have vectors of that kind. */
  signs(kind: string): SqlWork<SignTable>;
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

/**
 * Gives a collection's index: to be asked within a snapshot, with the revision of it and all articles of the collection
 * that are out of force. These are in nothing that it tells.
 */
export type CollectionIndexes = (collection: number, revision: number, out: readonly OutArticle[]) => CollectionIndex;

/** A collection's index without what was out of force when it was asked for last. */
interface KnownIndex {
  readonly out: string;
  readonly index: CollectionIndex;
}

export function createCollectionIndexes(terms: TermIndex): CollectionIndexes {
  let known = { revision: -1, indexes: new Map<number, KnownIndex>() };
  let made = 0;
  // By revision too: a search of an earlier one may go on after a later one has begun.
  const postings = new LRUCache<string, Postings>({
    maxSize: REMEMBERED_BYTES,
    sizeCalculation: ({ places }, key) => ENTRY_BYTES + 2 * key.length + PLACE_BYTES * places.length,
  });
  // By collections, of the last revision that was asked for.
  const lengths = new Map<number, KnownLengths>();
  // Kept beyond revisions: these grow with every change of any collection, and reading the vectors takes a while.
  const signs = new LRUCache<number, KnownSigns>({
    maxSize: REMEMBERED_SIGN_BYTES,
    sizeCalculation: ({ ids, table }) =>
      ENTRY_BYTES + ids.byteLength + table.signs.byteLength + table.firsts.byteLength,
  });

  return (collection, revision, out) => {
    if (known.revision !== revision) {
      known = { revision, indexes: new Map() };
      postings.clear();
    }
    const key = out.map(({ seq }) => seq).join(' ');
    const before = known.indexes.get(collection);
    if (before?.out === key) return before.index;
    const whole = withLengthsFollowed(terms, lengths, revision);
    const left = out.length === 0 ? whole : withoutArticles(whole, out);
    made += 1;
    const index = createCollectionIndex(left, collection, { name: `${made}`, postings, signs });
    known.indexes.set(collection, { out: key, index });
    return index;
  };
}

/** The index at a revision, whose passages follow what is known of earlier ones. */
function withLengthsFollowed(terms: TermIndex, lengths: Map<number, KnownLengths>, revision: number): ReadTerms {
  return {
    ...terms,
    *passages(collection) {
      const followed = yield* followLengths(terms, collection, lengths.get(collection), revision);
      if ((lengths.get(collection)?.revision ?? -1) < revision) lengths.set(collection, followed);
      return followed;
    },
  };
}

interface Remembered {
  /** Tells its postings from those of other indexes. */
  readonly name: string;
  readonly postings: LRUCache<string, Postings>;
  readonly signs: LRUCache<number, KnownSigns>;
}

function createCollectionIndex(
  terms: ReadTerms,
  collection: number,
  { name, postings: remembered, signs }: Remembered,
): CollectionIndex {
  const counts = new Map<string, number>();
  const narrowings = new Map<string, Uint8Array | undefined>();
  let table: PassageTable | undefined;

  function* passages(): SqlWork<PassageTable> {
    if (table) return table;
    const read = passageTableOf(yield* terms.passages(collection));
    // Whoever read it first meanwhile goes on with what the others have too.
    table ??= read;
    return table;
  }

  const keyOf = (term: string): string => `${name} ${term}`;

  const noteCount = (term: string, count: number): void => {
    if (counts.size >= REMEMBERED_COUNTS) counts.clear();
    counts.set(term, count);
  };

  const recall = (term: string): Postings | undefined =>
    counts.get(term) === 0 ? noPostings : remembered.get(keyOf(term));

  return {
    collection,
    passages,
    *count(wanted) {
      const found = new Map(wanted.map((term) => [term, counts.get(term)]));
      const unknown = [...found.keys()].filter((term) => found.get(term) === undefined);
      const counted = unknown.length > 0 ? yield* terms.count(collection, unknown) : [];
      for (const [place, term] of unknown.entries()) {
        const count = counted[place] ?? 0;
        found.set(term, count);
        noteCount(term, count);
      }
      return wanted.map((term) => found.get(term) ?? 0);
    },
    *postings(wanted) {
      const found = new Map(wanted.map((term) => [term, recall(term)]));
      const unknown = wanted.filter((term) => !found.get(term));
      const [passagesOf, places] = yield* beside(
        passages(),
        unknown.length > 0 ? terms.places(collection, unknown) : noPlaces(),
      );
      for (const [at, term] of unknown.entries()) {
        const ofTerm = places[at];
        const read = ofTerm && ofTerm.ids.length > 0 ? postingsOf(ofTerm, passagesOf) : noPostings;
        found.set(term, read);
        noteCount(term, read.places.length);
        if (read !== noPostings) remembered.set(keyOf(term), read);
      }
      return wanted.map((term) => found.get(term) ?? noPostings);
    },
    *allowed(key, list) {
      if (narrowings.has(key)) return narrowings.get(key);
      const allowed = yield* list();
      if (narrowings.size >= REMEMBERED_NARROWINGS) narrowings.clear();
      narrowings.set(key, allowed);
      return allowed;
    },
    *signs(kind) {
      const passagesOf = yield* passages();
      const { ids } = passagesOf;
      const known = signs.get(collection);
      if (known?.kind === kind && known.ids === ids) return known.table;
      const isStill = known?.kind === kind && isSame(known.ids, ids);
      const table = isStill ? known.table : yield* readSigns(passagesOf);
      signs.set(collection, { kind, ids, table });
      return table;
    },
  };
}

// biome-ignore lint/correctness/useYield: nothing is to be asked for.
function* noPlaces(): SqlWork<readonly never[]> {
  return [];
}

function isSame(a: Float64Array, b: Float64Array): boolean {
  return a.length === b.length && a.every((id, at) => id === b[at]);
}
