import type { Answer, Citation } from './answer.js';
import type { Asker } from './ask-request.js';

/** An answer that was given, as it was given, whatever became of its articles. */
export interface KeptAnswer {
  readonly answer: Answer;
  readonly asker: Asker;
  /** ISO 8601 instant. */
  readonly askedAt: string;
  /** ISO 8601 instant at which sharing it was begun. */
  readonly sharedAt?: string;
  /** It stands where it was shared to. */
  readonly isShared?: true;
}

/** A quote in its surroundings. */
export interface QuoteContext {
  /** `changed`: the article has another text since. `gone`: it was taken away. */
  readonly state: 'unchanged' | 'changed' | 'gone';
  readonly citation: Citation;
  /**
   * The article's text right before and behind the quote, word for word: `before + quote + after` is a slice of it.
   * Whole sentences, about 1,200 characters each at most. Empty unless the article is unchanged.
   */
  readonly before: string;
  readonly after: string;
  /** Which of the answer's citations this is, 0-based, and how many there are. A closest passage is the only one. */
  readonly index: number;
  readonly count: number;
}

/**
 * `yours`: nobody has shared the answer, and the caller does now. `underway`: somebody began a moment ago. `uncertain`:
 * somebody began, and whether the answer was shared was never learned. `shared`: it was. `unknown`: there is no such
 * answer.
 */
export type ShareClaim = 'yours' | 'underway' | 'uncertain' | 'shared' | 'unknown';
