/** Words that say nothing of what a sentence is about, as people write them. */
export interface StopWords {
  /** The list of the package. */
  readonly listed: readonly string[];
  /** Words that it lacks. */
  readonly added: string;
  /** Words that it holds although people ask for what they name. */
  readonly content: string;
  /** Stop words that are names where they are written in capitals ("WHO", "the IT team"), normalised. */
  readonly acronyms: string;
  /** Stop words that are names or nouns where a capital sets them apart ("in May", "à l'Est"), normalised. */
  readonly capitalised: string;
  /** Words that are stop words only where they are written small. Without any, case tells nothing else. */
  readonly smallOnly?: string;
  /** Words that are stop words only behind certain others ("a été"), all normalised. Without any, none is told so. */
  readonly onlyBehind?: Readonly<Record<string, string>>;
}
