/**
 * How people speak to somebody: greet them, thank them, tell them to be quiet; and what reads like a name and is none.
 * Alternatives of patterns that ignore case and meet what people type as they type it, with apostrophes of both kinds.
 */
export interface AddressWords {
  /** Each tells whoever answers to be quiet, and is all that is said but for `politeness`. */
  readonly quietOrders: string;
  /** May stand before an order or behind it. */
  readonly politeness: string;
  /** Stands before the name of whoever is spoken to: "hi Ben, …". */
  readonly greetings: string;
  /** May open a message, with a comma behind it, and names nobody. Empty where no capitals tell names. */
  readonly openers: string;
  /** Begins a question or a phrase, a name right behind it: "Did Morocco, …". Empty where no capitals tell names. */
  readonly beginnings: string;
}
