/**
 * How a full stop behind an abbreviation is read:
 * - `inside`: never ends a sentence ("Dr. Smith", "e.g. this");
 * - `number`: ends none where a number or a single capital follows ("No. 5", "p. 3", "Jan. 12");
 * - `open`: may end one: decided by what follows ("Apple Inc. The");
 * - `end`: ends one wherever something follows that could begin another ("etc. But").
 */
export type AbbreviationKind = 'inside' | 'number' | 'open' | 'end';

/** Abbreviations of each kind as they are written, without their last full stop, parted by white space. */
export type Abbreviations = Readonly<Record<AbbreviationKind, string>>;

/** What tells the end of a sentence from another full stop. */
export interface SentenceEnds {
  readonly abbreviations: Abbreviations;
  /** Words as they are written that have a capital only where they begin a sentence, stop words left out. */
  readonly openers: string;
  /** Opens a reference in brackets: "(see Smith, 2000)". Without it, only "cf." does, or the name itself. */
  readonly citing?: string;
  /** Whether an ordinal is written with a full stop: "am 3. Oktober". */
  readonly hasOrdinalStop: boolean;
  /**
   * Ends of compounds that are abbreviated with the whole word ("Hauptstr."), parted by white space; each is read as of
   * kind `number`. Without any, only whole words are.
   */
  readonly abbreviatedTails?: string;
  /**
   * Who said it, behind a quotation that ends in a question mark or an exclamation mark, as alternatives of a pattern.
   * Without it, only a small letter tells that the sentence goes on.
   */
  readonly saying?: string;
  /**
   * Abbreviations behind the figures of a year, which end a sentence there whatever else they abbreviate, parted by
   * white space. Without any, a year stands alone.
   */
  readonly yearMarks?: string;
  /** Names that follow "6 p.m." within a sentence. Without any, only time zones' letters do. */
  readonly behindClock?: string;
}
