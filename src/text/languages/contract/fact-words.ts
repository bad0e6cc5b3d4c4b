/** Lists of single words, parted by white space. */
export type WordClass =
  /** Articles, definite and not. */
  | 'article'
  /** Openings that a sentence never defines: pronouns, demonstratives, expletives, adverbs before a German verb. */
  | 'pronoun'
  /** What links an office to its body ("president OF Interpol"). */
  | 'of'
  /** What may stand between the capitalised words of an organization's name. */
  | 'inner'
  | 'and'
  /** Prepositions before places. */
  | 'place'
  /** Nouns that a place's name explains ("the CITY of Tangier"). */
  | 'placeHead'
  /** Words that make the name they are in a place's ("RIVER Thames", "Canary ISLANDS"). */
  | 'geography'
  /** Words that make the name they are in an organization's. */
  | 'organization'
  /** Words that keep a capitalised name from being a person's: events, works, peoples. */
  | 'notPerson'
  | 'title'
  /** Small words inside a person's name. */
  | 'particle'
  /** Verbs of saying and of a life's course: their subject is a person, hardly ever a thing. */
  | 'saying'
  | 'by'
  | 'copula'
  /** Words before an office that are no part of it. */
  | 'former'
  | 'number'
  | 'scale'
  /** Spelt-out ordinals, for centuries. */
  | 'ordinal'
  | 'unit'
  /** Words after which four digits or a month's name are a date. */
  | 'dateLead'
  | 'month'
  /** Names of months that are other words as well ("may", "march"). */
  | 'doubtfulMonth'
  /** Stands behind an hour ("14 UHR"); "am" and "pm" are known wherever they are no words of the language. */
  | 'clock'
  /** A part of an ordinal that is written as a word of its own ("XIX E siècle"). */
  | 'ordinalPart'
  | 'century'
  | 'decade'
  | 'era'
  /** Nouns that a sentence says something of without defining them ("the result is"). */
  | 'vague'
  /** Words before a number that counts nothing ("article 56"). */
  | 'numbered'
  /** Words that end a counted phrase, stop words aside. */
  | 'phraseEnd'
  /** Plurals that no ending tells. */
  | 'plural'
  /** What leads from a number to what it counts ("20% OF the population"). */
  | 'counting'
  /** Nouns for a word as such ("the ACRONYM GNU stands for"). */
  | 'wordForWord'
  /**
   * Heads of organizations that end their name: a name right behind one is a person's ("Member of PARLIAMENT Jay
   * Sinha").
   */
  | 'closingHead'
  /** Ends a company's name and is part of it ("Siemens AG"), where heads of organizations don't tell it. */
  | 'legalForm'
  /** Short words behind a hyphen that are no syllable of a name ("Paris-BASED"). */
  | 'hyphened'
  /** Begins what is said of a person behind a comma ("Ahmed Al Raisi, WHO said"). */
  | 'relative'
  /** Auxiliaries before the verb of saying ("a déclaré"). */
  | 'auxiliary'
  /** What looks like saying and stands before a person who doesn't speak ("qui", "visited"). */
  | 'notSpeaking'
  /** Before the dates of a life ("BORN 1905"). */
  | 'born';

/** Lists of phrases of one or more words, parted by commas. */
export type PhraseClass =
  | 'office'
  /** How one comes to an office or holds it ("was elected", "serves as"), the copula aside. */
  | 'holding'
  /** "stands for", "means". */
  | 'definer'
  | 'percent'
  | 'currency'
  /** Countries by names that `PlaceNames` lacks, and regions and cities. */
  | 'region';

/** Endings of normalised words, parted by white space. */
export type EndingClass =
  /** Lower-case adjectives that follow a noun and are part of a name ("Organisation internationalE"). */
  | 'adjective'
  /** Capitalised adjectives before the noun of a name ("Rat der EuropäISCHEN Union"). */
  | 'attribute'
  /** Words before a person's name that describe them and are no part of it ("MarxIST Vladimir Lenin"). */
  | 'descriptor'
  /** Forms of verbs: behind a place, such a word ends its phrase. */
  | 'inflected'
  /** Words of `decade` that name one without "the century" behind them. */
  | 'decade'
  /** Adverbs, which open no definition ("NormalLY water is"). */
  | 'adverb';

/** How the finders of facts tell what they look for, as people write it. */
export interface FactWords {
  /** Classes that a language tells by other means are empty. */
  readonly words: Readonly<Record<WordClass, string>>;
  readonly phrases: Readonly<Record<PhraseClass, string>>;
  readonly endings: Readonly<Record<EndingClass, string>>;
  /** How compound words of a class end ("-ministerium"). Without it, words aren't compounded. */
  readonly compounds?: Readonly<Record<'office' | 'organization' | 'geography' | 'number', string>>;
  /** What tells names where no capital does, normalised. Only where `Writing.capitals` are `none`. */
  readonly uncapitalised?: {
    /** Adjectives behind "city" or "village" that describe the place and are no name. */
    readonly descriptions: string;
    /** Adjectives of organizations' names that no ending tells. */
    readonly adjectives: string;
    /** Verbs that open a definition and the preposition that leads from a short form to what it stands for. */
    readonly standing: { readonly verbs: string; readonly to: string };
    /** Pronouns that link a subject to a noun without an article ("هو"). */
    readonly linking: string;
  };
  /**
   * Words of names that texts of other languages leave as they are ("la Royal SOCIETY"): such a name is no person's.
   * Without any, none is known.
   */
  readonly untranslated?: string;
  /** Given names: a name that begins with one is a person's. */
  readonly givenNames: string;
}
