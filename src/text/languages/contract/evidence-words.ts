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
  /** Says that something costs nothing, parted by commas. */
  readonly free: string;
}
