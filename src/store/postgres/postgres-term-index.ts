import { all, type SqlWork } from '../sql.js';
import type { PassageLengths, PassageTerms, TermIndex, TermPlaces } from '../term-index.js';
import { blockOf, unpackPlaces } from './pack-places.js';
import { createPostings, type IndexedDocument, type StoredBlock } from './postings.js';

interface IndexedRow {
  readonly id: number;
  readonly terms: string;
  readonly heading_terms: string | null;
  readonly title_terms: string;
}

/** What each passage of an article is found by. */
const INDEXED = `
  SELECT p.id, p.terms, s.heading_terms, a.title_terms FROM passages p JOIN articles a ON a.seq = p.article
  LEFT JOIN sections s ON s.article = p.article AND s.ordinal = p.section WHERE p.article = $1`;

/** No term is empty: under this one each passage stands, as often as it has terms. */
const EVERY_TERM = '';

/** A step each, but removing: up to four. */
export function createPostgresTermIndex(): TermIndex {
  const postings = createPostings('passage_postings');

  return {
    // All collections share the table.
    *create() {},
    *add(collection, _, passages) {
      if (passages.length > 0) yield postings.add(collection, passages.map(documentOf));
    },
    *remove(collection, article) {
      const rows = yield* all<IndexedRow>(INDEXED, article);
      yield* postings.remove(
        collection,
        rows.map((row) => documentOf({ passage: row.id, terms: termsOf(row) })),
      );
    },
    count: (collection, terms) => postings.count([collection], terms),
    *passages(collection, after = 0): SqlWork<PassageLengths> {
      const [blocks = []] = yield* postings.blocks([collection], [EVERY_TERM], blockOf(after));
      const { ids, counts } = placesIn(blocks, after);
      return { ids, lengths: Float64Array.from(counts) };
    },
    *places(collection, terms) {
      return (yield* postings.blocks([collection], terms)).map((blocks) => placesIn(blocks));
    },
  };
}

function documentOf({ passage, terms }: PassageTerms): IndexedDocument {
  return { id: passage, terms: [...terms, ...terms.map(() => EVERY_TERM)] };
}

function termsOf({ terms, heading_terms, title_terms }: IndexedRow): readonly string[] {
  return [terms, heading_terms ?? '', title_terms].flatMap((some) => some.match(/\S+/gu) ?? []);
}

interface Places extends TermPlaces {
  readonly ids: Float64Array;
  readonly counts: Uint32Array;
}

/** Above `after`, of blocks in the order of their ids, in each of which passages stand in their order. */
function placesIn(blocks: readonly StoredBlock[], after = 0): Places {
  // A place takes two bytes at least.
  const most = blocks.reduce((sum, { data }) => sum + data.length / 2, 0);
  const ids = new Float64Array(most);
  const counts = new Uint32Array(most);
  let used = 0;
  for (const { block, data } of blocks) {
    unpackPlaces(block, data, (id, count) => {
      if (id <= after) return;
      ids[used] = id;
      counts[used] = count;
      used += 1;
    });
  }
  return { ids: ids.slice(0, used), counts: counts.slice(0, used) };
}
