import { beside } from '../beside.js';
import { foldTerm } from '../fold-term.js';
import type { HeldReader } from '../held-reader.js';
import type { CountedHits, MeaningSearch, PassageHit, PassageIndex, PassageSearch } from '../passage-index.js';
import { rarityOf, saturationOf, scorePassage } from '../score-passages.js';
import type { SqlLedger, SqlWork } from '../sql.js';
import { vectorKindOf } from '../tables/vector-kind.js';
import { readVectors } from '../tables/vector-rows.js';
import type { CollectionIndex } from './collection-index.js';
import { countPassages } from './count-passages.js';
import { countAt, findBest, type PassageTable, type Postings } from './find-best.js';
import { chooseTried, findNearest } from './find-nearest.js';
import type { Held } from './held-collections.js';
import type { LoadHits, ScoredPassage } from './load-hits.js';
import { narrowSearch } from './narrow-search.js';

export function createPassageIndex(held: HeldReader<Held>, loadHits: LoadHits): SqlLedger<PassageIndex> {
  function* search(now: Held, wanted: PassageSearch, terms: readonly string[], limit: number) {
    const searched = yield* beside<readonly Searched[]>(
      ...now.indexes.map((index) => readSearched(index, terms, wanted)),
    );
    const score = yield* createScorer(now, terms);
    // By each collection's own counts, so that what is in others moves nothing.
    const byTerms = limit < 1 ? [] : searched.flatMap((one) => findBestOf(one, limit).map(score));
    const best = byTerms.sort(byScore).slice(0, limit);
    const meaning = usable(wanted.meaning, now);
    if (!meaning) return yield* loadHits(best);
    const byMeaning = (yield* findNear(searched, meaning)).map(score);
    const ids = new Set(best.map(({ id }) => id));
    return yield* loadWithVectors(loadHits, [...best, ...byMeaning.filter(({ id }) => !ids.has(id))].sort(byScore));
  }

  /** What is done to find what is wanted; undefined where nothing can be found. */
  const finding = (wanted: PassageSearch): ((now: Held) => SqlWork<readonly PassageHit[]>) | undefined => {
    const terms = searchableTerms(wanted.terms);
    const limit = terms.length === 0 ? 0 : Math.floor(wanted.limit);
    return limit < 1 && !wanted.meaning ? undefined : (now) => search(now, wanted, terms, limit);
  };

  return {
    stats: () => held(statsOf),
    *search(wanted): SqlWork<readonly PassageHit[]> {
      const find = finding(wanted);
      return find ? yield* held(find) : [];
    },
    searchCounted: (wanted) =>
      held(function* (now): SqlWork<CountedHits> {
        const find = finding(wanted);
        const hits = find ? yield* find(now) : [];
        // The search has counted them already.
        return { hits, frequencies: yield* countPassages(now, wanted.terms) };
      }),
    frequencies: (terms) => held((now) => countPassages(now, terms)),
  };
}

// biome-ignore lint/correctness/useYield: they are read with what is held.
function* statsOf({ stats }: Held): SqlWork<Held['stats']> {
  return stats;
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
  readonly passages: PassageTable;
  readonly postings: readonly Postings[];
  readonly isAllowed: Uint8Array | undefined;
}

interface FoundPassage {
  readonly id: number;
  /** How many terms it is indexed under, and how often each that was searched for is among them. */
  readonly length: number;
  readonly counts: readonly number[];
}

function* readSearched(index: CollectionIndex, terms: readonly string[], wanted: PassageSearch): SqlWork<Searched> {
  const [postings, isAllowed] = yield* beside(index.postings(terms), narrowSearch(index, wanted));
  return { index, passages: yield* index.passages(), postings, isAllowed };
}

function findBestOf({ passages, postings, isAllowed }: Searched, limit: number): readonly FoundPassage[] {
  return findBest(passages, postings, limit, isAllowed).map(({ place, counts }) => ({
    id: passages.ids[place] ?? 0,
    length: passages.lengths[place] ?? 0,
    counts,
  }));
}

/** The passages of the sentences nearest to what is meant, each once. */
function* findNear(searched: readonly Searched[], meaning: MeaningSearch): SqlWork<readonly FoundPassage[]> {
  const kind = vectorKindOf(meaning.encoder);
  const signs = yield* beside(...searched.map(({ index }) => index.signs(kind)));
  const sentences = searched.flatMap(({ isAllowed }, at) => {
    const ofCollection = signs[at];
    return ofCollection ? [{ signs: ofCollection, isAllowed }] : [];
  });
  const tried = chooseTried(sentences, meaning);
  const idOf = (collection: number, place: number): number => searched[collection]?.passages.ids[place] ?? 0;
  const wanted = tried.flatMap(({ places }, collection) => places.map((place) => idOf(collection, place)));
  const vectorsOf = yield* readVectors(wanted);
  const near = findNearest(sentences, tried, (collection, place) => vectorsOf(idOf(collection, place)), meaning);
  const found = near.flatMap(({ collection, place }) => {
    const { passages, postings } = searched[collection] ?? {};
    if (!passages || !postings) return [];
    const counts = postings.map((each) => countAt(each, place));
    return [{ id: passages.ids[place] ?? 0, length: passages.lengths[place] ?? 0, counts }];
  });
  return [...new Map(found.map((passage) => [passage.id, passage])).values()];
}

function* loadWithVectors(loadHits: LoadHits, scored: readonly ScoredPassage[]): SqlWork<readonly PassageHit[]> {
  const [hits, vectorsOf] = yield* beside(loadHits(scored), readVectors(scored.map(({ id }) => id)));
  return hits.map((hit) => ({ ...hit, vectors: vectorsOf(hit.id) }));
}

function* createScorer(held: Held, terms: readonly string[]): SqlWork<(passage: FoundPassage) => ScoredPassage> {
  const { passages, indexedTerms } = held.stats;
  const rarities = (yield* countPassages(held, terms)).map((holding) => rarityOf(holding, passages));
  const meanLength = indexedTerms / passages;
  return ({ id, length, counts }) => ({
    id,
    bm25: scorePassage(rarities, counts, saturationOf(length, meanLength)),
  });
}
