/** What a function word does in a sentence; a word is in the first class that holds it. */
export const functionClasses = [
  'determiner',
  'link',
  'conjunction',
  'relative',
  'copula',
  'auxiliary',
  'preposition',
  'pronoun',
] as const;
export type FunctionClass = (typeof functionClasses)[number];

/** What a word announces of the words that follow it. */
export const cueNames = ['agent', 'purpose', 'reason', 'place', 'time', 'amount', 'naming', 'example'] as const;
export type CueName = (typeof cueNames)[number];

/** A language's function words and cues as people write them, and the endings of its verbs' forms. */
export interface FunctionWords extends Readonly<Record<FunctionClass | CueName | 'manner', string>> {
  /**
   * "And" and "or" between the members of a list, normalised: words that mean nothing else before a fact in any
   * language.
   */
  readonly listing: string;
  /** "And" where it is written onto the word that follows, normalised. Without it, "and" is a word of its own. */
  readonly joinedAnd?: string;
  /** Of verbs' forms and of adverbs, which stand by verbs; matched against normalised words. */
  readonly verbEndings: RegExp;
}
