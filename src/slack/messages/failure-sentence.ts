import { VerbatimError } from '../../errors.js';
import { noticeWords } from '../../words.js';

/** What a person is told of a failure: `otherwise`, unless more is asked of the bot than it can do at the moment. */
export function failureSentence(error: unknown, otherwise: string): string {
  return error instanceof VerbatimError && error.code === 'busy' ? noticeWords.busy : otherwise;
}
