/** What a reader tells verbs by, cheaply. */
interface VerbCues {
  /** Endings, as they are written, of words that are verbs more often than anything else. */
  readonly endings: RegExp;
  /** Words and endings that look the same and are no verbs'. Without it, every such ending counts. */
  readonly except?: RegExp;
  /** Verbs that no ending tells and that questions put right behind "what", normalised. Without it, there are none. */
  readonly known?: string;
  /**
   * Endings that tell a participle, but only behind one of `auxiliaries`. Without it, what stands before tells nothing.
   */
  readonly participles?: { readonly auxiliaries: string; readonly endings: RegExp };
  /**
   * Normalised words that a verb follows, unless `unless` tells a noun. Without it, what stands before tells nothing.
   */
  readonly introduced?: { readonly by: string; readonly unless: RegExp };
}

/** How names are told where every noun has a capital. */
interface CapitalNouns {
  /** Normalised words behind which a noun without an article is a name. */
  readonly beforeName: string;
  /** Endings of normalised nouns that are no names. */
  readonly endings: RegExp;
}

/** Words around the noun that a question asks for, normalised. */
interface NounPhraseWords {
  /** May stand between the question word and its noun ("what is the"). */
  readonly between: string;
  /** Determiners: the word before one is a verb and not the noun that is asked for ("qué causó la …"). */
  readonly determiners: string;
  /** Adjectives that stand before their noun where the noun otherwise comes first. */
  readonly forerunners: string;
  /** Nouns that only say that something is named or counted: what follows "of" is meant. */
  readonly emptyNouns: string;
  /** Those that no answer needs where nothing follows: "what *name* did the castle get". */
  readonly nameNouns: string;
  /** Stands between such a noun and what is meant. */
  readonly joins: string;
  /** Whether what is meant may follow it at once ("der Name Berlins"). */
  readonly mayFollow: boolean;
  /** Whether the noun is the last word of its phrase ("Arab countries") rather than the first. */
  readonly isHeadLast: boolean;
}

export interface Grammar {
  readonly verbs: VerbCues;
  /** Only where `Writing.capitals` are of nouns; elsewhere a capital within a sentence is a name's. */
  readonly capitalNouns?: CapitalNouns;
  readonly nounPhrases: NounPhraseWords;
}
