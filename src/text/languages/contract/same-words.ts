/**
 * What is written in several ways and means one thing, as people write it: lines parted by `;`, each a name and its
 * other forms, parted by white space. In a form `_` stands for a blank, `-` for a hyphen. A form that ends in `#` means
 * it only behind a number ("12 m"), one that ends in `$` only behind an amount of money ("$5m").
 */
export interface SameWords {
  /** Signs, units and their names. */
  readonly measures: string;
  /** Multipliers of numbers. */
  readonly scales: string;
  /** States and bodies by their letters and their names. */
  readonly names: string;
  /** By what people call telephone numbers (`☎`) and mail addresses (`@`). */
  readonly addresses: string;
  /** Words that are written as one, with a hyphen or apart. */
  readonly joined: string;
}
