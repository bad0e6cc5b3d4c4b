import type { AnswerType } from './explanation.js';

/**
 * Why nothing was answered, for an edge to put into words. Words are the question's own, as they were asked, four at
 * most in a list.
 *
 * - `no_articles`: the viewer's articles are none.
 * - `other_language`: none of them is written in the question's language; `awaitsEncoder` where meanings, which
 *   could be told across languages, are not compared yet, or no more.
 * - `not_mentioned`: none of them holds any of `words`; empty where no single word is to blame.
 * - `not_together`: `word` and `partner` stand in articles, but in no passage together.
 * - `not_in_closest`: the closest passage holds `mentioned`, which may be empty, and lacks `missing`.
 * - `type_missing`: the closest passage gives nothing of the type that is asked for.
 * - `unsure`: `near` sentences come near; none clearly answers. `none` of a statement, which nothing could answer.
 * - `recorded`: a reason that an older version kept as the sentence it told.
 */
export type AbstentionReason =
  | { readonly code: 'no_articles' }
  | { readonly code: 'other_language'; readonly awaitsEncoder?: true }
  | { readonly code: 'not_mentioned'; readonly words: readonly string[] }
  | { readonly code: 'not_together'; readonly word: string; readonly partner: string }
  | { readonly code: 'not_in_closest'; readonly mentioned: readonly string[]; readonly missing: readonly string[] }
  | { readonly code: 'type_missing'; readonly type: MissingType }
  | { readonly code: 'unsure'; readonly near: 'one' | 'several' | 'none' }
  | { readonly code: 'recorded'; readonly message: string };

/** Types whose values are told by their writing, so that it can be said that there is none. */
export type MissingType = Extract<AnswerType, 'person' | 'organization' | 'place' | 'date' | 'quantity'>;
