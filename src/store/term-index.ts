import type { SqlWork } from './sql.js';

/** The terms that a passage is indexed under: those of its sentences, heading and title, as often as each is there. */
export interface PassageTerms {
  readonly passage: number;
  readonly terms: readonly string[];
}

/** The passages of a collection, in the order of their ids. */
export interface PassageLengths {
  readonly ids: Float64Array;
  /** How many terms each is indexed under. */
  readonly lengths: Float64Array;
}

/** Where one term stands in a collection. */
export interface TermPlaces {
  /** Ids of the passages that hold it, ascending, and how often each does. */
  readonly ids: readonly number[] | Float64Array;
  readonly counts: readonly number[] | Uint32Array;
}

/**
 * In which passages of a collection terms stand: what each database keeps in its own way. Terms are given as `foldTerm`
 * makes them, when they are looked up; what is indexed is folded here. Reading is done within a snapshot, writing
 * within a transaction of the lock `articles`.
 */
export interface TermIndex {
  /** Makes what a new collection needs. */
  create(collection: number): SqlWork<void>;
  /**
   * All passages of articles whose rows are there: in the order of their ids, which are above all that were ever
   * indexed.
   */
  add(collection: number, articles: readonly number[], passages: readonly PassageTerms[]): SqlWork<void>;
  /** Of an article whose rows are still there. */
  remove(collection: number, article: number): SqlWork<void>;
  /** In how many passages each of these distinct terms stands, in their order; 0 included. */
  count(collection: number, terms: readonly string[]): SqlWork<readonly number[]>;
  /** Those with ids above `after`; all, where it is absent. */
  passages(collection: number, after?: number): SqlWork<PassageLengths>;
  /** In the order of `terms`, which are distinct. */
  places(collection: number, terms: readonly string[]): SqlWork<readonly TermPlaces[]>;
}
