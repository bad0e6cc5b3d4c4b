import type { SqlWork } from './sql.js';

/** Which articles use which writings of words (both by their numbers), kept and used as `TermIndex` is. */
export interface WordUses {
  /** Notes the writings that an article uses, of which none are noted yet. */
  note(article: number, writings: readonly number[]): SqlWork<void>;
  /** As they were noted; undefined of an article that a migration left without. */
  read(article: number): SqlWork<readonly number[] | undefined>;
  /** Takes an article's uses away; `writings` are those that were noted. */
  forget(article: number, writings: readonly number[]): SqlWork<void>;
  /** Those of the writings that one article alone uses. */
  usedOnce(writings: readonly number[]): SqlWork<ReadonlySet<number>>;
  /** The first article, in the order of saving, that uses a writing and is none of `articles`. */
  firstOther(writing: number, articles: readonly number[]): SqlWork<number | undefined>;
}
