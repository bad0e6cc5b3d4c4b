import type { KeptAnswer } from './kept-answer.js';

export type Verdict = 'helpful' | 'not_helpful';

export type FeedbackReason = 'wrong_sentence' | 'out_of_date' | 'no_answer_in_it' | 'other';

/** What one person thinks of one answer: their last word. */
export interface Feedback {
  /** `Answer.id`. */
  readonly answerId: string;
  /** `Asker.person`. */
  readonly person: string;
  readonly verdict: Verdict;
  readonly reason?: FeedbackReason;
  /** The right sentence or a link, as the person typed it. */
  readonly expected?: string;
  readonly note?: string;
  /** ISO 8601 instant. */
  readonly givenAt: string;
}

/** Feedback with the answer it is about. */
export interface FeedbackOnAnswer extends Feedback {
  readonly kept: KeptAnswer;
}
