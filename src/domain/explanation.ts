export type AnswerType = 'person' | 'organization' | 'place' | 'date' | 'quantity' | 'reason' | 'definition' | 'other';

/** What of a sentence, or of where it stands, bears on a question; see DESIGN.md, "Why this answer". */
export type ReasonCode =
  | 'words'
  | 'phrase'
  | 'names'
  | 'numbers'
  | 'like_words'
  | 'meaning'
  | 'neighbours'
  | 'passage'
  | 'heading'
  | 'article'
  | 'type'
  | 'fact'
  | 'place'
  | 'length';

/** What spoke for a sentence, or against it, for people to read. */
export interface Reason {
  readonly code: ReasonCode;
  /**
   * Words of the sentence, heading or title that it is about, as they are written; may be empty. Of `meaning`, words of
   * the question that carried it, heaviest first: told when somebody asks why (`Archive.why`), and empty until then and
   * where that can't be told.
   */
  readonly words: readonly string[];
  /** Share of all that spoke for (positive) and against (negative) the sentence, -1 to 1. */
  readonly share: number;
}

export interface ExplainedSentence {
  /** `Article.name`. */
  readonly article: string;
  readonly title: string;
  readonly quote: string;
  /** Comparable within one answer only. */
  readonly score: number;
  /** Heaviest first. */
  readonly reasons: readonly Reason[];
}

/** What a question was compared as, by its meaning. */
interface ComparedMeaning {
  /** `Encoder.id` */
  readonly encoder: string;
  /** The question as it was read, misspellings corrected. */
  readonly question: string;
}

/** Why this answer, kept with it. */
export interface Explanation {
  readonly answerType: AnswerType;
  /**
   * Content words of the question as it was read, each once; `matched` stand in the first sentence, `missing` don't.
   */
  readonly words: readonly string[];
  readonly matched: readonly string[];
  readonly missing: readonly string[];
  /** Confidence from which a sentence is given as the answer. */
  readonly threshold: number;
  /** Absent where words alone were compared. */
  readonly meaning?: ComparedMeaning;
  /** The first sentence and at most two runners-up. */
  readonly sentences: readonly ExplainedSentence[];
}
