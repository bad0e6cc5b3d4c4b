/** How a language leans on what was said before. Patterns meet questions in lower case, as they were typed. */
export interface FollowUpWords {
  /** Opens a question that goes on: "and", "what about". */
  readonly opener: RegExp;
  /** A question word at the start, with the words that belong to it: "how many", "in which". */
  readonly interrogative: RegExp;
  /** Stands for a person. */
  readonly person: RegExp;
  /** Stands for anything else. */
  readonly thing: RegExp;
  /** Those that stand for things and for people alike, as alternatives; empty where none does. */
  readonly either: string;
  /** A possessive with its noun, `owned` ("its president"); `write` puts `meant` in the pronoun's place. */
  readonly possessive: { readonly pattern: RegExp; readonly write: (owned: string, meant: string) => string };
  /** What may follow a question word without asking for more: "when exactly", "why there". */
  readonly filler: RegExp;
  /** What "which" may ask for alone: "in which year". */
  readonly detailNoun: RegExp;
  /** Begins a circumstance: "in 2025". */
  readonly preposition: RegExp;
  /** A determiner at the start, and one at the end. */
  readonly determined: RegExp;
  readonly determiner: RegExp;
  /** A `thing` that belongs to something: "the president of". */
  readonly owned: RegExp;
  /**
   * Only says that something happened ("took place"), so that no question is about it. Alternatives; empty where one
   * verb says it.
   */
  readonly takingPlace: string;
  /** Question words that need another form before a noun: "lesquels" → "quels". Without it, none does. */
  readonly beforeNoun?: readonly (readonly [RegExp, string])[];
  /** Whether a verb may go without its subject: "¿dónde nació?" */
  readonly dropsSubject: boolean;
  /**
   * How "which countries took part" is spoken of in the next question: "the countries that took part"; `auxiliary`
   * behind the noun shows that it isn't what acts. Without it, such a question is spoken of by its names and nouns.
   */
  readonly relative?: { readonly auxiliary: RegExp; readonly write: (noun: string, rest: string) => string };
}

/**
 * How a language joins two questions in one sentence, as sources of patterns that ignore case. The blanks of what they
 * meet are single ones.
 */
export interface JoiningWords {
  /** A question word with the words that belong to it, as it opens a question. */
  readonly asking: string;
  /** The same behind "and", without what would open a relative clause there ("et qui siège à Lyon"). */
  readonly askingAgain: string;
  /** Between two questions. Arabic writes its "and" onto the word that follows. */
  readonly and: string;
}
