import { createHash } from 'node:crypto';
import { foldTerm } from '../fold-term.js';
import { all, type SqlStatement, type SqlValue, type SqlWork, together } from '../sql.js';
import { blockOf, type Place, packPlaces, unpackPlaces } from './pack-places.js';

/** A document of a collection and all that it is indexed under, as often as each stands there. */
export interface IndexedDocument {
  readonly collection: number;
  readonly id: number;
  readonly terms: readonly string[];
}

/** What one term's places in one block are stored as. */
export interface StoredBlock {
  readonly collection: number;
  readonly term: string;
  readonly block: number;
  readonly data: Uint8Array;
}

/**
 * An index of one table: a row for each collection, term and block of documents that has it, with how many of them do,
 * and which. Ids of the same block needn't come in their order. Terms are folded here.
 */
export interface Postings {
  /** Documents that aren't there yet. */
  add(documents: readonly IndexedDocument[]): SqlStatement;
  /** Documents that are there, with the terms they were added with. */
  remove(documents: readonly IndexedDocument[]): SqlWork<void>;
  /** How many documents of these collections hold each of these distinct terms, in the order of the terms. */
  count(collections: readonly number[], terms: readonly string[]): SqlWork<readonly number[]>;
  /** All blocks of each of these distinct terms, in the order of the terms; a term's in the order of their ids. */
  blocks(collections: readonly number[], terms: readonly string[]): SqlWork<readonly (readonly StoredBlock[])[]>;
}

/** PostgreSQL takes no key of more than 2,700 bytes, and a term may be as long as a text. */
const LONGEST = 200;

/** What a term stands under. */
function keyOf(term: string): string {
  const folded = foldTerm(term);
  if (folded.length <= LONGEST) return folded;
  return `${folded.slice(0, LONGEST / 2)} ${createHash('sha256').update(folded).digest('hex')}`;
}

const KEYS = 'unnest($1::integer[], $2::text[], $3::integer[]';

/** `table` is one that `createPostingsTable` makes. */
export function createPostings(table: string): Postings {
  const ADD = `
    INSERT INTO ${table} AS p (collection, term, block, holding, data)
    SELECT n.collection, n.term, n.block, n.holding, decode(n.data, 'hex')
    FROM ${KEYS}, $4::integer[], $5::text[]) AS n(collection, term, block, holding, data)
    ON CONFLICT (workspace, collection, term, block)
    DO UPDATE SET holding = p.holding + excluded.holding, data = p.data || excluded.data`;

  const READ = `
    SELECT p.collection, p.term, p.block, p.data FROM ${KEYS}) AS n(collection, term, block)
    JOIN ${table} p ON p.collection = n.collection AND p.term = n.term AND p.block = n.block`;

  const REPLACE = `
    UPDATE ${table} p SET holding = n.holding, data = decode(n.data, 'hex')
    FROM ${KEYS}, $4::integer[], $5::text[]) AS n(collection, term, block, holding, data)
    WHERE p.collection = n.collection AND p.term = n.term AND p.block = n.block`;

  const DELETE = `
    DELETE FROM ${table} p USING ${KEYS}) AS n(collection, term, block)
    WHERE p.collection = n.collection AND p.term = n.term AND p.block = n.block`;

  const COUNT = `
    SELECT term, CAST(sum(holding) AS bigint) AS holding FROM ${table}
    WHERE collection = ANY($1::integer[]) AND term = ANY($2::text[]) GROUP BY term`;

  const BLOCKS = `
    SELECT collection, term, block, data FROM ${table}
    WHERE collection = ANY($1::integer[]) AND term = ANY($2::text[]) ORDER BY block`;

  return {
    add: (documents) => ({ kind: 'run', text: ADD, values: valuesOf(gatherBlocks(documents)) }),
    *remove(documents) {
      const gone = gatherBlocks(documents);
      const goneOf = new Map(gone.map((block) => [nameOf(block), block.places]));
      const stored = yield* all<StoredBlock>(READ, ...keysOf(gone));
      const left = stored.map((block) => without(block, goneOf.get(nameOf(block)) ?? []));
      const kept = left.filter(({ places }) => places.length > 0);
      const emptied = left.filter(({ places }) => places.length === 0);
      yield* together(
        { kind: 'run', text: REPLACE, values: valuesOf(kept) },
        { kind: 'run', text: DELETE, values: keysOf(emptied) },
      );
    },
    *count(collections, terms) {
      const keys = terms.map(keyOf);
      const rows = yield* all<{ readonly term: string; readonly holding: number }>(COUNT, collections, keys);
      const counts = new Map(rows.map(({ term, holding }) => [term, holding]));
      return keys.map((key) => counts.get(key) ?? 0);
    },
    *blocks(collections, terms) {
      const keys = terms.map(keyOf);
      const found = new Map<string, StoredBlock[]>(keys.map((key) => [key, []]));
      for (const row of yield* all<StoredBlock>(BLOCKS, collections, keys)) found.get(row.term)?.push(row);
      return keys.map((key) => found.get(key) ?? []);
    },
  };
}

/** A term's places in one block. */
interface Block {
  readonly collection: number;
  readonly term: string;
  readonly block: number;
  readonly places: readonly Place[];
}

function nameOf({ collection, term, block }: Omit<Block, 'places'>): string {
  return `${collection} ${block} ${term}`;
}

function gatherBlocks(documents: readonly IndexedDocument[]): readonly Block[] {
  const blocks = new Map<string, Block & { readonly places: Place[] }>();
  for (const { collection, id, terms } of documents) {
    const block = blockOf(id);
    for (const [term, count] of countTerms(terms)) {
      const name = nameOf({ collection, term, block });
      const before = blocks.get(name);
      if (before) before.places.push({ id, count });
      else blocks.set(name, { collection, term, block, places: [{ id, count }] });
    }
  }
  return [...blocks.values()];
}

function countTerms(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms.map(keyOf)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function without({ data, ...stored }: StoredBlock, gone: readonly Place[]): Block {
  const ids = new Set(gone.map(({ id }) => id));
  const places: Place[] = [];
  unpackPlaces(stored.block, data, (id, count) => {
    if (!ids.has(id)) places.push({ id, count });
  });
  return { ...stored, places };
}

function keysOf(blocks: readonly Block[]): readonly SqlValue[] {
  return [blocks.map(({ collection }) => collection), blocks.map(({ term }) => term), blocks.map(({ block }) => block)];
}

function valuesOf(blocks: readonly Block[]): readonly SqlValue[] {
  return [
    ...keysOf(blocks),
    blocks.map(({ places }) => places.length),
    blocks.map(({ places }) => Buffer.from(packPlaces(places)).toString('hex')),
  ];
}
