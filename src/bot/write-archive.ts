import type { Access } from './access.js';
import type { BotOptions } from './bot-options.js';
import { oldestRemembered } from './conversation-memory.js';
import { findKept } from './find-kept.js';
import { findLapses } from './find-lapses.js';
import type { WritingArchive } from './recorder.js';

/** Sharing takes no longer than this, in milliseconds. What was begun before that and not confirmed was cut off. */
const sharingTime = 15_000;

/** Few enough that nobody who wants to write waits for it. */
const forgottenAtOnce = 100;

/** Changes what is known of answers that were given, for whoever may see them. */
export function writeArchive(options: Pick<BotOptions, 'store' | 'now' | 'timeZone'>, access: Access): WritingArchive {
  const { now } = options;
  const { answers, exchanges, threads } = options.store;
  return {
    recordMessage: (answerId, message) => answers.recordMessage(answerId, message),

    forget: async (before) => {
      await exchanges.forget(oldestRemembered(now()));
      await threads.forget(now().toISOString());
      return (await answers.forget(before, forgottenAtOnce)) === forgottenAtOnce;
    },

    beginSharing: async (viewer, answerId) => {
      const kept = await findKept(answers, access, viewer, answerId);
      if (!kept) return 'unknown';
      if (await findLapses(options, kept)) return 'lapsed';
      const sharing = await answers.beginSharing(answerId, now().toISOString());
      if (!sharing) return 'unknown';
      if (sharing === 'begun') return 'yours';
      if (sharing.isConfirmed) return 'shared';
      const elapsed = now().getTime() - Date.parse(sharing.begunAt);
      // What was begun in times to come was begun before the clock was set back: nobody knows how long ago.
      return elapsed >= 0 && elapsed < sharingTime ? 'underway' : 'uncertain';
    },
    confirmSharing: (answerId) => answers.confirmSharing(answerId),
    releaseSharing: (answerId) => answers.releaseSharing(answerId),

    giveFeedback: async (viewer, feedback) => {
      if (!(await findKept(answers, access, viewer, feedback.answerId))) return false;
      return answers.vote({ ...feedback, person: viewer.person, givenAt: now().toISOString() });
    },
  };
}
