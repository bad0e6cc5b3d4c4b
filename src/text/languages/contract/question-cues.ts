/**
 * How people ask among each other, and what they say with a question mark without asking for anything that an article
 * could tell. Sources of patterns that meet one sentence in lower case, with straight apostrophes, without the words
 * that only open it and without what ends it.
 */
export interface QuestionCues {
  /** Words that open a sentence and change nothing. */
  readonly opening: string;
  /** "And" where it is written onto the question word that follows ("ومتى"). Without it, "and" is a word of its own. */
  readonly joined?: string;
  /** Asks also without a question mark. */
  readonly asking: readonly string[];
  /** Asks the bot to say something: wins over `social`. */
  readonly request: string;
  /** Asks nothing: politeness, echoes, tags, words to the people around. */
  readonly social: readonly string[];
  /** Polite words before a question, with a comma; left there, they would be searched for. */
  readonly courtesy: string;
  /**
   * The words at the start of a statement that only say who says it, or how sure they are: "I heard that",
   * "apparently".
   */
  readonly leadIn: RegExp;
}
