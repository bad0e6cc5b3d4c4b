import { foldTerm } from '../fold-term.js';
import type { MeaningSearch, PassageHit, PassageIndex, PassageSearch } from '../passage-index.js';
import { rarityOf, saturationOf, scorePassage } from '../score-passages.js';
import { vectorKindOf } from '../tables/vector-kind.js';
import { readVectors } from '../tables/vector-rows.js';
import type { CollectionIndex } from './collection-index.js';
import { countPassages } from './count-passages.js';
import { countAt, findBest, type Postings } from './find-best.js';
import { findNearest, type SearchedSentences } from './find-nearest.js';
import type { Held } from './held-collections.js';
import type { LoadHits, ScoredPassage } from './load-hits.js';
import { narrowSearch } from './narrow-search.js';
import { performSql } from './perform-sql.js';
import type { SqliteConnection } from './sqlite-connection.js';
import type { Synchronous } from './synchronous.js';

export function createSqlitePassageIndex(
  connection: SqliteConnection,
  held: () => Held,
  loadHits: LoadHits,
): Synchronous<PassageIndex> {
  const search = (wanted: PassageSearch): readonly PassageHit[] => {
    const terms = searchableTerms(wanted.terms);
    const limit = terms.length === 0 ? 0 : Math.floor(wanted.limit);
    if (limit < 1 && !wanted.meaning) return [];
    const holdings = held();
    const score = scorer(holdings, terms);
    const searched = holdings.indexes.map((index) => ({
      index,
      postings: index.postings(terms),
      isAllowed: narrowSearch(connection, index, wanted),
    }));
    // By each collection's own counts, so that what is in others moves nothing.
    const byTerms = limit < 1 ? [] : searched.flatMap((one) => findBestOf(one, limit).map(score));
    const best = byTerms.sort(byScore).slice(0, limit);
    const meaning = usable(wanted.meaning, holdings);
    if (!meaning) return loadHits(best);
    const byMeaning = findNear(connection, searched, meaning).map(score);
    const ids = new Set(best.map(({ id }) => id));
    return withVectors(connection, loadHits([...best, ...byMeaning.filter(({ id }) => !ids.has(id))].sort(byScore)));
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

function byScore(a: ScoredPassage, b: ScoredPassage): number {
  return b.bm25 - a.bm25 || a.id - b.id;
}

function usable(meaning: MeaningSearch | undefined, { stats }: Held): MeaningSearch | undefined {
  return meaning && stats.encoders.includes(meaning.encoder) ? meaning : undefined;
}

/** A collection, and what of it is searched. */
interface Searched {
  readonly index: CollectionIndex;
  readonly postings: readonly Postings[];
  readonly isAllowed: Uint8Array | undefined;
}

interface FoundPassage {
  readonly id: number;
  /** How many terms it is indexed under, and how often each that was searched for is among them. */
  readonly length: number;
  readonly counts: readonly number[];
}

function findBestOf({ index, postings, isAllowed }: Searched, limit: number): readonly FoundPassage[] {
  const passages = index.passages();
  return findBest(passages, postings, limit, isAllowed).map(({ place, counts }) => ({
    id: passages.ids[place] ?? 0,
    length: passages.lengths[place] ?? 0,
    counts,
  }));
}

/** The passages of the sentences nearest to what is meant, each once. */
function findNear(
  connection: SqliteConnection,
  searched: readonly Searched[],
  meaning: MeaningSearch,
): readonly FoundPassage[] {
  const kind = vectorKindOf(meaning.encoder);
  const sentences = searched.map(({ index, isAllowed }): SearchedSentences => {
    const { ids } = index.passages();
    const read = (places: readonly number[]) => {
      const passages = places.map((place) => ids[place] ?? 0);
      return passages.map(performSql(connection, readVectors(passages)));
    };
    return { signs: index.signs(kind), isAllowed, read };
  });
  const found = findNearest(sentences, meaning).flatMap(({ collection, place }) => {
    const { index, postings } = searched[collection] ?? {};
    if (!index || !postings) return [];
    const { ids, lengths } = index.passages();
    const counts = postings.map((each) => countAt(each, place));
    return [{ id: ids[place] ?? 0, length: lengths[place] ?? 0, counts }];
  });
  return [...new Map(found.map((passage) => [passage.id, passage])).values()];
}

function withVectors(connection: SqliteConnection, hits: readonly PassageHit[]): readonly PassageHit[] {
  const vectorsOf = performSql(connection, readVectors(hits.map(({ id }) => id)));
  return hits.map((hit) => ({ ...hit, vectors: vectorsOf(hit.id) }));
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
