import type { Span } from '../domain.js';

/** A place where a sentence may end. */
export interface Stop {
  /** Where the sentence begins that may end here. */
  readonly start: number;
  /** The run of stops. */
  readonly stop: Span;
  /** Behind the closing quotes, brackets and references that follow the stops. */
  readonly end: number;
}

/** Blanks, marks and opening quotes and brackets before the words of a sentence. */
export const opening = /^[\s\p{Ps}\p{Pi}"'“”„«»¿¡*_#>•·–—-]*/u;
