import type { Language } from '../domain.js';
import type { Word } from './indexed-article.js';

/** A word that stands in an article now. */
export interface LiveWord extends Word {
  /** In how many passages its term stands; at least 1. */
  readonly passages: number;
}

/** The words of the holdings, for spelling. */
export interface Vocabulary {
  /**
   * A shortlist of live words that look like `word` (normalised), nearest-looking first, for a finer ranking. Of a word
   * that several languages write, the one of `language`, else the commonest.
   */
  similar(word: string, limit: number, language?: Language): Promise<readonly LiveWord[]>;
  /** Those of `words` (normalised) that are live, each once, in the order of `words`; `language` as above. */
  known(words: readonly string[], language?: Language): Promise<readonly LiveWord[]>;
  /**
   * How usual the letters of each of `words` (normalised) are here: the share of all words that hold its rarest run of
   * three letters, above 0, at most 1. Small where a slip has brought letters together that never meet.
   */
  letterShares(words: readonly string[]): Promise<readonly number[]>;
}
