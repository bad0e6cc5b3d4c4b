import { VerbatimError } from '../../errors.js';
import { noticeWords } from '../../words.js';

/**
 * What a person is told of a failure: `otherwise`, unless more is asked of the bot than it can do at the moment, or its
 * database is away.
 */
export function failureSentence(error: unknown, otherwise: string): string {
  if (isStoreAway(error)) return noticeWords.away;
  return error instanceof VerbatimError && error.code === 'busy' ? noticeWords.busy : otherwise;
}

/** Whether it failed since there is no room to write anything down. */
export function isStoreFull(error: unknown): boolean {
  return error instanceof VerbatimError && error.code === 'store_full';
}

/** Whether it failed since the database can't be reached: it is there again by itself. */
export function isStoreAway(error: unknown): boolean {
  return error instanceof VerbatimError && error.code === 'store_unreachable';
}
