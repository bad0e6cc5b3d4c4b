import { foldTerm } from '../fold-term.js';
import type { PassageHit, PassageIndex, PassageSearch } from '../passage-index.js';
import { rarityOf, saturationOf, scorePassage } from '../score-passages.js';
import type { CollectionIndex } from './collection-index.js';
import { countPassages } from './count-passages.js';
import { findBest } from './find-best.js';
import type { Held } from './held-collections.js';
import type { LoadHits, ScoredPassage } from './load-hits.js';
import { narrowSearch } from './narrow-search.js';
import type { SqliteConnection } from './sqlite-connection.js';
import type { Synchronous } from './synchronous.js';

export function createSqlitePassageIndex(
  connection: SqliteConnection,
  held: () => Held,
  loadHits: LoadHits,
): Synchronous<PassageIndex> {
  const search = (wanted: PassageSearch): readonly PassageHit[] => {
    const terms = searchableTerms(wanted.terms);
    const limit = Math.floor(wanted.limit);
    if (terms.length === 0 || limit < 1) return [];
    const holdings = held();
    const score = scorer(holdings, terms);
    const scored = holdings.indexes.flatMap((index) =>
      // By the collection's own counts, so that what is in others moves nothing.
      findBestOf(index, terms, limit, narrowSearch(connection, index, wanted)).map(score),
    );
    return loadHits(scored.sort((a, b) => b.bm25 - a.bm25 || a.id - b.id).slice(0, limit));
  };

  return {
    stats: () => connection.snapshot(() => held().stats),
    search: (wanted) => connection.snapshot(() => search(wanted)),
    frequencies: (terms) => connection.snapshot(() => countPassages(held(), terms)),
  };
}

/** Each term once, as the index counts it; what holds white space is no term. */
function searchableTerms(terms: readonly string[]): readonly string[] {
  return [...new Set(terms.map(foldTerm))].filter((term) => /^[^\s\p{Cc}]+$/u.test(term));
}

interface FoundPassage {
  readonly id: number;
  /** How many terms it is indexed under, and how often each that was searched for is among them. */
  readonly length: number;
  readonly counts: readonly number[];
}

function findBestOf(
  index: CollectionIndex,
  terms: readonly string[],
  limit: number,
  isAllowed: Uint8Array | undefined,
): readonly FoundPassage[] {
  const passages = index.passages();
  return findBest(passages, index.postings(terms), limit, isAllowed).map(({ place, counts }) => ({
    id: passages.ids[place] ?? 0,
    length: passages.lengths[place] ?? 0,
    counts,
  }));
}

function scorer(held: Held, terms: readonly string[]): (passage: FoundPassage) => ScoredPassage {
  const { passages, indexedTerms } = held.stats;
  const rarities = countPassages(held, terms).map((holding) => rarityOf(holding, passages));
  const meanLength = indexedTerms / passages;
  return ({ id, length, counts }) => ({
    id,
    bm25: scorePassage(rarities, counts, saturationOf(length, meanLength)),
  });
}
