/** Lists of single words, parted by white space. */
export type WordClass =
  /** Articles, definite and not. */
  | 'article'
  /** Subjects that a sentence never defines: pronouns, demonstratives, expletives. */
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
  /** What people do in sentences and other things hardly: verbs of saying and of a life's course. */
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
  /** Names of months that are words besides. */
  | 'doubtfulMonth'
  | 'century'
  | 'decade'
  | 'era'
  /** Nouns that a sentence says something of without defining them ("the result is"). */
  | 'vague'
  /** Words before a number that counts nothing ("article 56"). */
  | 'numbered'
  /** Words that end a counted phrase, stop words aside. */
  | 'phraseEnd';

/** Lists of phrases of one or more words, parted by commas. */
export type PhraseClass =
  | 'office'
  /** How one comes to an office or holds it ("was elected", "serves as"), the copula aside. */
  | 'holding'
  /** "stands for", "means". */
  | 'definer'
  | 'percent'
  | 'currency'
  /** Countries and regions by other names than the platform's. */
  | 'region';

/** What the finders know of one language. Classes that a language doesn't need are left out. */
export interface LexiconSource {
  readonly words: Readonly<Partial<Record<WordClass, string>>>;
  readonly phrases: Readonly<Partial<Record<PhraseClass, string>>>;
  /** How compound words of a class end ("-ministerium"), parted by white space. */
  readonly endings?: Readonly<Partial<Record<'office' | 'organization' | 'geography' | 'number', string>>>;
  /** How the lower-case adjectives end that follow a noun and are part of a name ("Organisation internationalE"). */
  readonly adjectiveEndings?: string;
  /** Every noun has a capital, so that capitals tell little of names. */
  readonly capitalNouns?: boolean;
}
