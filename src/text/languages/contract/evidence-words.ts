/** What a sentence is told to answer by where it gives neither name nor date; normalised. */
export interface EvidenceWords {
  /** Nouns for people by what they do or are, and for the bodies that they act in, parted by blanks. */
  readonly people: string;
  /** Meets what a form of such a noun adds to it, at its start or its end ("s" of "teams"). */
  readonly peopleForms: RegExp;
  /** How compounds of such nouns end ("-abteilung"), parted by blanks. Without it, words aren't compounded. */
  readonly peopleEndings?: string;
  /** Articles for what was named before, parted by blanks; empty where they are written onto the noun. */
  readonly definite: string;
  /** Words and phrases for times of the day, week and year, and for how often, parted by commas. Days have names. */
  readonly moments: string;
  /** Words and phrases that say on what condition something is so ("as long as"), parted by commas. */
  readonly conditions: string;
  /** Words and phrases that give a reason, beside those that `CueWords` has, parted by commas. */
  readonly reasons: string;
  /** Words that count two of something by their ending ("يومين"), parted by blanks; empty where none do. */
  readonly duals: string;
  /** Words and phrases that say how long without a number ("one year", "until"), parted by commas. */
  readonly lengths: string;
  /** Units of time, parted by blanks, in the forms that stem differently. */
  readonly timeUnits: string;
  /** How two dates tell how long something lasted. */
  readonly spans: SpanWords;
  /** Names of currencies beside those that facts know, parted by commas. */
  readonly currencies: string;
  /** Words and phrases that lead from a short form to what it stands for ("short for"), parted by commas. */
  readonly standsFor: string;
  /** Says that what is asked for comes in the next sentence ("two things", "as follows"), parted by commas. */
  readonly announces: string;
  /** Words that deny without a negation ("refused", "except"), parted by blanks. */
  readonly denials: string;
  /** Says that something costs nothing, parted by commas. */
  readonly free: string;
}

/** Normalised words parted by blanks. */
export interface SpanWords {
  /** Between the first and the last day: "8 *to* 11 November". */
  readonly through: string;
  /** Before both: "*between* 3 March and 21 April". */
  readonly between: string;
  /** Before the first one of what goes on. */
  readonly since: string;
  /** Verbs that tell the first and the last day: "*began* on 2 May and *ended* on 9 May". */
  readonly begins: string;
  readonly ends: string;
}
