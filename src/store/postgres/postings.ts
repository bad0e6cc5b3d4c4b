import { createHash } from 'node:crypto';
import { foldTerm } from '../fold-term.js';
import { all, changing, type SqlStatement, type SqlWork } from '../sql.js';
import { ownWorkspace } from './create-table.js';
import { blockOf, packPlace, unpackPlaces } from './pack-places.js';

/** A document, and all that it is indexed under, as often as each stands there. */
export interface IndexedDocument {
  readonly id: number;
  readonly terms: readonly string[];
}

/** Where one term stands in one block of a collection. */
export interface StoredBlock {
  readonly block: number;
  readonly term: string;
  /** See `unpackPlaces`. */
  readonly data: Uint8Array;
}

/**
 * An index of one table (see `postingsTable`): a row for each collection, term and block of documents has which of them
 * hold the term, how often each does, and how many they are. Terms are folded here.
 */
export interface Postings {
  /** Puts documents in that aren't there yet. */
  add(collection: number, documents: readonly IndexedDocument[]): SqlStatement;
  /** Takes documents out, with the terms that they were put in with. */
  remove(collection: number, documents: readonly IndexedDocument[]): SqlWork<void>;
  /** How many documents of these collections hold each of these distinct terms, in the order of the terms. */
  count(collections: readonly number[], terms: readonly string[]): SqlWork<readonly number[]>;
  /**
   * The blocks of each of these distinct terms, from block `from` on, by default all, in the order of the terms; a
   * term's in the order of their ids.
   */
  blocks(
    collections: readonly number[],
    terms: readonly string[],
    from?: number,
  ): SqlWork<readonly (readonly StoredBlock[])[]>;
}

/** PostgreSQL takes no key of more than 2,700 bytes, and a term may be as long as a text. */
const LONGEST = 200;

/** What a term stands under. PostgreSQL knows no halves of characters, of which two terms would become one key. */
export function keyOf(term: string): string {
  const folded = foldTerm(term);
  if (folded.length <= LONGEST && !/\p{Cs}/u.test(folded)) return folded;
  const hash = createHash('sha256').update(folded, 'utf16le').digest('hex');
  return `${folded.slice(0, LONGEST / 2).replace(/\p{Cs}/gu, '')} ${hash}`;
}

/**
 * Rows are put in, or in the place of those that are there, by the key alone and without a plan, which could be a bad
 * one while a table is young. They come in the order of the index, so that each of its pages is met once.
 */
function putting(table: string, placed: string): string {
  return `
    INSERT INTO ${table} AS p (workspace, collection, block, holding, term, data)
    SELECT ${ownWorkspace}, $1, n.block, n.holding, n.term, decode(n.data, 'hex')
    FROM unnest($2::text[], $3::integer[], $4::integer[], $5::text[]) AS n(term, block, holding, data)
    ORDER BY n.term COLLATE "C", n.block
    ON CONFLICT (workspace, collection, term, block) DO UPDATE SET ${placed}`;
}

export function createPostings(table: string): Postings {
  const ADD = putting(table, 'holding = p.holding + excluded.holding, data = p.data || excluded.data');

  const REPLACE = putting(table, 'holding = excluded.holding, data = excluded.data');

  const ROWS = 'WHERE collection = $1 AND term = ANY($2::text[]) AND block = ANY($3::integer[])';

  const OF_BLOCKS = `SELECT block, term, data FROM ${table} ${ROWS}`;

  const DELETE = `DELETE FROM ${table} ${ROWS} AND holding = 0`;

  const OF_TERMS = 'WHERE collection = ANY($1::integer[]) AND term = ANY($2::text[])';

  const COUNT = `SELECT term, CAST(sum(holding) AS bigint) AS holding FROM ${table} ${OF_TERMS} GROUP BY term`;

  const BLOCKS = `SELECT block, term, data FROM ${table} ${OF_TERMS} AND block >= $3 ORDER BY block`;

  const put = (text: string, collection: number, blocks: readonly Block[]): SqlStatement =>
    changing(
      text,
      collection,
      blocks.map(({ term }) => term),
      blocks.map(({ block }) => block),
      blocks.map(({ holding }) => holding),
      blocks.map(({ data }) => data),
    );

  return {
    add: (collection, documents) => put(ADD, collection, gatherBlocks(documents)),
    *remove(collection, documents) {
      const gone = new Map(documents.map((document) => [document.id, document]));
      const named = new Set(gatherBlocks(documents).map(nameOf));
      if (named.size === 0) return;
      const terms = [...new Set(documents.flatMap((document) => document.terms.map(keyOf)))];
      const blocks = [...new Set(documents.map(({ id }) => blockOf(id)))];
      const stored = yield* all<StoredBlock>(OF_BLOCKS, collection, terms, blocks);
      const left = stored.filter((block) => named.has(nameOf(block))).map((block) => without(block, gone));
      yield put(REPLACE, collection, left);
      const emptied = left.filter(({ holding }) => holding === 0);
      if (emptied.length === 0) return;
      const lost = emptied.map((block) => block.term);
      yield changing(DELETE, collection, lost, [...new Set(emptied.map(({ block }) => block))]);
    },
    *count(collections, terms) {
      if (terms.length === 0) return [];
      const keys = terms.map(keyOf);
      const rows = yield* all<{ readonly term: string; readonly holding: number }>(COUNT, collections, keys);
      const counts = new Map(rows.map(({ term, holding }) => [term, holding]));
      return keys.map((key) => counts.get(key) ?? 0);
    },
    *blocks(collections, terms, from = 0) {
      if (terms.length === 0) return [];
      const keys = terms.map(keyOf);
      const found = new Map<string, StoredBlock[]>(keys.map((key) => [key, []]));
      for (const row of yield* all<StoredBlock>(BLOCKS, collections, keys, from)) found.get(row.term)?.push(row);
      return keys.map((key) => found.get(key) ?? []);
    },
  };
}

/** As `StoredBlock`, to be written: `data` in hexadecimal digits. */
interface Block {
  readonly block: number;
  readonly term: string;
  readonly holding: number;
  readonly data: string;
}

function nameOf({ block, term }: Pick<Block, 'block' | 'term'>): string {
  return `${block} ${term}`;
}

function gatherBlocks(documents: readonly IndexedDocument[]): readonly Block[] {
  const blocks = new Map<string, Block>();
  for (const { id, terms } of documents) {
    const block = blockOf(id);
    for (const [term, count] of countTerms(terms)) {
      const name = nameOf({ block, term });
      const { holding, data } = blocks.get(name) ?? { holding: 0, data: '' };
      blocks.set(name, { block, term, holding: holding + 1, data: data + packPlace(id, count) });
    }
  }
  return [...blocks.values()];
}

function countTerms(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const folded = new Map<string, number>();
  for (const [term, count] of counts) folded.set(keyOf(term), (folded.get(keyOf(term)) ?? 0) + count);
  return folded;
}

function without({ block, term, data }: StoredBlock, gone: ReadonlyMap<number, unknown>): Block {
  let holding = 0;
  let left = '';
  unpackPlaces(block, data, (id, count) => {
    if (gone.has(id)) return;
    holding += 1;
    left += packPlace(id, count);
  });
  return { block, term, holding, data: left };
}
