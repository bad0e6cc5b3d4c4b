import type { IndexedWord, LikelyWord, WordIndex } from '../word-index.js';
import { unpackPlaces } from './pack-places.js';
import { createPostings, type IndexedDocument, type StoredBlock } from './postings.js';

/** Everything but removing is one statement. */
export function createPostgresWordIndex(): WordIndex {
  const postings = createPostings('word_postings');

  return {
    *add(words) {
      if (words.length > 0) yield postings.add(words.map(documentOf));
    },
    *remove(words) {
      if (words.length > 0) yield* postings.remove(words.map(documentOf));
    },
    count: (collections, tokens) => postings.count(collections, tokens),
    *likely(collections, tokens, limit) {
      const blocks = yield* postings.blocks(collections, tokens);
      return mostLikely(blocks.flat(), limit);
    },
  };
}

function documentOf({ id, collection, tokens }: IndexedWord): IndexedDocument {
  return { collection, id, terms: tokens };
}

function mostLikely(blocks: readonly StoredBlock[], limit: number): readonly LikelyWord[] {
  const likeness = new Map<number, number>();
  for (const { block, data } of blocks) {
    unpackPlaces(block, data, (id) => likeness.set(id, (likeness.get(id) ?? 0) + 1));
  }
  const words = Array.from(likeness, ([id, shared]) => ({ id, likeness: shared }));
  return words.sort((a, b) => b.likeness - a.likeness || a.id - b.id).slice(0, limit);
}
