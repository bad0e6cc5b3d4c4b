import type { SqlWork } from '../sql.js';
import type { IndexedWord, LikelyWord, WordIndex } from '../word-index.js';
import { unpackPlaces } from './pack-places.js';
import { createPostings, type IndexedDocument, type StoredBlock } from './postings.js';

/** A step each, but removing: up to three. */
export function createPostgresWordIndex(): WordIndex {
  const postings = createPostings('word_postings');

  return {
    *add(words) {
      for (const [collection, own] of byCollection(words)) yield postings.add(collection, own);
    },
    *remove(words) {
      for (const [collection, own] of byCollection(words)) yield* postings.remove(collection, own);
    },
    count: (collections, tokens) => postings.count(collections, tokens),
    *likely(collections, tokens, limit): SqlWork<readonly LikelyWord[]> {
      const blocks = yield* postings.blocks(collections, tokens);
      return mostLikely(blocks.flat(), limit);
    },
  };
}

/** In nearly all cases there is one. */
function byCollection(words: readonly IndexedWord[]): ReadonlyMap<number, readonly IndexedDocument[]> {
  const collections = new Map<number, IndexedDocument[]>();
  for (const { id, collection, tokens } of words) {
    const own = collections.get(collection) ?? [];
    collections.set(collection, own);
    own.push({ id, terms: tokens });
  }
  return collections;
}

function mostLikely(blocks: readonly StoredBlock[], limit: number): readonly LikelyWord[] {
  const likeness = new Map<number, number>();
  for (const { block, data } of blocks) {
    unpackPlaces(block, data, (id) => likeness.set(id, (likeness.get(id) ?? 0) + 1));
  }
  const words = Array.from(likeness, ([id, shared]) => ({ id, likeness: shared }));
  return words.sort((a, b) => b.likeness - a.likeness || a.id - b.id).slice(0, limit);
}
