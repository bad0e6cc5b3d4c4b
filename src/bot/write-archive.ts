import type { Access } from './access.js';
import type { BotOptions } from './bot-options.js';
import { findKept } from './find-kept.js';
import type { WritingArchive } from './recorder.js';

/** Sharing takes no longer than this, in milliseconds. What was begun before that and not confirmed was cut off. */
const sharingTime = 15_000;

/** Few enough that nobody who wants to write waits for it. */
const forgottenAtOnce = 100;

/** Changes what is known of answers that were given, for whoever may see them. */
export function writeArchive(
  { store: { answers }, now }: Pick<BotOptions, 'store' | 'now'>,
  access: Access,
): WritingArchive {
  return {
    recordMessage: (answerId, message) => answers.recordMessage(answerId, message),

    forget: async (before) => (await answers.forget(before, forgottenAtOnce)) === forgottenAtOnce,

    beginSharing: async (viewer, answerId) => {
      if (!(await findKept(answers, access, viewer, answerId))) return 'unknown';
      if (await answers.beginSharing(answerId, now().toISOString())) return 'yours';
      const sharing = (await answers.answer(answerId))?.sharing;
      if (!sharing) return 'unknown';
      if (sharing.isConfirmed) return 'shared';
      return now().getTime() - Date.parse(sharing.begunAt) < sharingTime ? 'underway' : 'uncertain';
    },
    confirmSharing: (answerId) => answers.confirmSharing(answerId),
    releaseSharing: (answerId) => answers.releaseSharing(answerId),

    giveFeedback: async (viewer, feedback) => {
      if (!(await findKept(answers, access, viewer, feedback.answerId))) return false;
      return answers.vote({ ...feedback, person: viewer.person, givenAt: now().toISOString() });
    },
  };
}
