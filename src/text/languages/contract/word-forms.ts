/** How the forms of a word are brought together. */
export interface WordForms {
  /** The stem that the regular forms of a normalised word share, for matching only. */
  readonly stem: (word: string) => string;
  /**
   * What `stem` doesn't bring together, normalised: lines parted by `;`, each a word and what else belongs to it.
   * `verbs` are forms of verbs, `kin` nouns and adjectives, and nouns made of verbs that change on the way ("conquer",
   * "conquest").
   */
  readonly irregular: { readonly verbs: string; readonly kin: string };
  /**
   * The stems of the words that a normalised word is put together of; none of a simple word. Without it, the language
   * doesn't write several words as one.
   */
  readonly split?: (word: string) => readonly string[];
  /**
   * Whether a normalised word is a form of a verb that `stem` itself leads back to another. Without it, only the forms
   * listed in `irregular` are known for verbs'.
   */
  readonly isIrregularVerb?: (word: string) => boolean;
}
