/**
 * Number words in order from `from` on, normalised; `/` parts the forms of one number. "One" is left out, since most
 * languages write it as they write "a", and so are words that name something else as often ("neuf", "second").
 */
interface Count {
  readonly from: number;
  readonly step?: number;
  readonly words: string;
}

/** How numbers are written in words, all normalised. */
export interface Numbers {
  /** Words that match the same number in figures, and each other. */
  readonly counts: readonly Count[];
  /** Words for numbers that `counts` leaves out: they are articles as often, or parts of longer numbers. */
  readonly others: Readonly<Record<string, number>>;
  /** Words that multiply what stands before them. */
  readonly scales: Readonly<Record<string, number>>;
  /** Words for parts of a whole ("half"): a number that one is added to is not read at all. */
  readonly fractions: string;
  /** "And" inside a number: "two hundred and fifty". */
  readonly joint: string;
  /** What is written as one with a number word, to be taken off. Without it, words are looked up as they stand. */
  readonly affixes?: RegExp;
  /** The ending of an ordinal in Roman numerals ("XIXe"). Without it they have none. */
  readonly romanOrdinal?: RegExp;
  /**
   * Two digits written as one word, units first ("einundzwanzig"): `units` from one to nine, and the word that joins
   * them to the tens. Without it, such numbers are several words.
   */
  readonly unitsFirst?: { readonly units: string; readonly joint: string };
  /**
   * Hundreds in one word with what they are multiplied by and what follows, in groups named `hundreds` and `rest`.
   * Without it, they are words of their own.
   */
  readonly hundreds?: RegExp;
}
