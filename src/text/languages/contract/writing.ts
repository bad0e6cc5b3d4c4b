/** By what a language is told, and how it is written and typed. */
export interface Writing {
  /**
   * Words by which a reader tells the language at once, normalised: question words first, then those that hardly a
   * sentence lacks. One that several languages share counts for less.
   */
  readonly markers: string;
  /** Letters and marks that only this language of its script uses all the time. Without any, words alone tell it. */
  readonly letters?: RegExp;
  /**
   * What a capital within a sentence says: that a name begins, or any noun; `none` where the script has no capitals.
   */
  readonly capitals: 'names' | 'nouns' | 'none';
  /** What a question ends with. */
  readonly questionMark: string;
  /** What parts the whole of a number from its decimals; the other of the two parts thousands. */
  readonly decimalMark: '.' | ',';
  /** Endings of ordinals in figures ("93rd", "1er"), as alternatives of a pattern; empty where there are none. */
  readonly ordinals: string;
  /** Words that lose their vowel before another and are joined to it by an apostrophe. Without any, none is told. */
  readonly elided?: string;
  /** What is written behind an apostrophe and means a word of its own ("we'll"). Without any, an apostrophe joins. */
  readonly clitics?: string;
  /** Rows of letters of the keyboard from the top, normalised; a blank stands for a key without a letter of its own. */
  readonly keyboard: readonly string[];
  /**
   * Spellings that are taken for each other, beside those that all of Latin script shares: each line is one sound, its
   * spellings parted by blanks. Without any, only those are.
   */
  readonly soundAlikes?: readonly string[];
  /** What is written as one with a word and changes it no more than a blank would. Without it words stand apart. */
  readonly attached?: RegExp;
}
