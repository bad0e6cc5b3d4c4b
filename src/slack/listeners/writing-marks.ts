import type { Log } from '../../domain.js';
import type { QuestionWatch } from '../measuring/question-watch.js';

/** What the writing of one answer is told, logged and measured with. */
export interface WritingMarks {
  /** Adds the reference to each line. */
  readonly log: Log;
  /** Names it in the log and, where it fails, to the person. */
  readonly reference: string;
  readonly watch: QuestionWatch;
}
