import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { first, run, together } from '../sql.js';
import type { WordUses } from '../word-uses.js';
import { unpackPlaces } from './pack-places.js';
import { createPostings } from './postings.js';

const NOTE = 'INSERT INTO article_words (article, uses) VALUES ($1, $2)';
const READ = 'SELECT uses FROM article_words WHERE article = $1';
const FORGET = 'DELETE FROM article_words WHERE article = $1';

/** Writings are indexed as terms of articles are; all collections alike. */
const ALL = 0;

/** Articles are the documents of an index, and writings its terms; all of an article stand in `article_words` beside. */
export function createPostgresWordUses(): WordUses {
  const postings = createPostings('use_postings');

  const documentOf = (article: number, writings: readonly number[]) => [
    { collection: ALL, id: article, terms: writings.map(String) },
  ];

  return {
    *note(article, writings) {
      yield* together(postings.add(documentOf(article, writings)), {
        kind: 'run',
        text: NOTE,
        values: [article, deflateRawSync(JSON.stringify(writings))],
      });
    },
    *read(article) {
      const row = yield* first<{ readonly uses: Uint8Array }>(READ, article);
      return row && JSON.parse(inflateRawSync(row.uses).toString());
    },
    *forget(article, writings) {
      yield* postings.remove(documentOf(article, writings));
      yield* run(FORGET, article);
    },
    *usedOnce(writings) {
      const counts = yield* postings.count([ALL], writings.map(String));
      return new Set(writings.filter((_, place) => counts[place] === 1));
    },
    *firstOther(writing, article) {
      const [blocks = []] = yield* postings.blocks([ALL], [String(writing)]);
      for (const { block, data } of blocks) {
        let found = Number.POSITIVE_INFINITY;
        unpackPlaces(block, data, (id) => {
          if (id !== article) found = Math.min(found, id);
        });
        if (Number.isFinite(found)) return found;
      }
      return undefined;
    },
  };
}
