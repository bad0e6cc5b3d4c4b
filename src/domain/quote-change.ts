import type { LeadIn } from './answer.js';
import type { Span } from './article.js';

/**
 * Words that stand today where a quote was cut from: an exact slice of the article's text of today, with what leads
 * them in.
 */
export interface WordsNow extends Span {
  readonly quote: string;
  readonly leadIns?: readonly [LeadIn, ...LeadIn[]];
}

/**
 * What became of a quote since it was given, where its words don't stand any more or aren't to be quoted at the moment.
 * `on` is an ISO 8601 date of the team's calendar, absent where nobody can tell.
 */
export type QuoteChange =
  /** `now`: what stands at its place, where that is sure. */
  | { readonly kind: 'changed'; readonly on?: string; readonly now?: WordsNow }
  /** It was valid until the day before, or was retired on that day. */
  | { readonly kind: 'over'; readonly on: string }
  /** It isn't to be quoted before. */
  | { readonly kind: 'not_yet'; readonly on: string }
  /** The article was taken away. */
  | { readonly kind: 'gone'; readonly on?: string };

/** What became of an answer's quotes, in the order of `shownCitations`; undefined of those that still hold. */
export type QuoteChanges = readonly (QuoteChange | undefined)[];
