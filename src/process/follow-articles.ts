import type { ArticlesMark, Bot, FollowPlace, FollowUp } from '../domain.js';
import type { ShowChanges } from '../slack/web-api/edit-posts.js';

export interface FollowOptions {
  readonly following: Bot['following'];
  readonly showChanges: ShowChanges;
  readonly now: () => Date;
}

const day = 24 * 60 * 60 * 1_000;

/** Milliseconds for which a message follows its articles: what is older hardly anybody reads any more. */
const followedFor = 30 * day;

/** An answer that was under way while an article changed is posted by then, in milliseconds. */
const settlingTime = 90_000;

/** After so many messages that can't be edited at the moment, the others are left for later too. */
const mostInVain = 3;

/** Milliseconds until what could not be edited is tried again: doubles each time, up to an hour. */
const firstPause = 20_000;
const longestPause = 60 * 60_000;

/** How far it is, in this process. */
interface Progress {
  readonly mark: ArticlesMark;
  /** When all is looked at again although no article changed (milliseconds since 1970); never where absent. */
  readonly againAt?: number;
  /** How often in a row something was left for later. */
  readonly inVain: number;
}

interface Tally {
  edited: number;
  ended: number;
  inVain: number;
  /** Answers whose messages could not be edited at the moment. */
  readonly failed: Set<string>;
}

/**
 * Has messages say what became of the words that they quote. Each call looks whether any article changed, began or
 * ceased to be valid, and where none did, does nothing else. Resolves to what was done, in a few words. What is written
 * down after each message says what is left, to whichever process does it next.
 */
export function createFollower({
  following,
  showChanges,
  now,
}: FollowOptions): (signal: AbortSignal) => Promise<string> {
  let progress: Progress | undefined;
  /** Of the last time: it is the others' turn first, since these may fail for good. */
  let failedBefore: ReadonlySet<string> = new Set();

  const editAll = async (due: readonly FollowUp[], tally: Tally, signal: AbortSignal): Promise<void> => {
    for (const followUp of due) {
      if (signal.aborted || tally.failed.size >= mostInVain) {
        tally.inVain += 1;
        return;
      }
      const outcome = await showChanges(followUp, signal);
      if (outcome.kind === 'later') {
        tally.inVain += 1;
        tally.failed.add(followUp.note.id);
        continue;
      }
      const ended = outcome.kind === 'ended' ? { ended: outcome.why } : {};
      await following.noteFollowUps([{ ...followUp.note, ...ended }]);
      if (outcome.kind === 'ended') tally.ended += 1;
      else tally.edited += 1;
    }
  };

  const lookAtAll = async (signal: AbortSignal): Promise<Tally> => {
    const tally: Tally = { edited: 0, ended: 0, inVain: 0, failed: new Set() };
    const late: FollowUp[] = [];
    const since = new Date(now().getTime() - followedFor).toISOString();
    for (let after: FollowPlace | undefined, isFirst = true; (isFirst || after) && !signal.aborted; isFirst = false) {
      const { due, settled, next } = await following.followUps(since, after);
      if (settled.length > 0) await following.noteFollowUps(settled);
      late.push(...due.filter(({ note }) => failedBefore.has(note.id)));
      await editAll(
        due.filter(({ note }) => !failedBefore.has(note.id)),
        tally,
        signal,
      );
      after = next;
    }
    await editAll(late, tally, signal);
    failedBefore = tally.failed;
    return tally;
  };

  return async (signal) => {
    const { mark, isSame } = await following.markArticles(progress?.mark);
    const at = now().getTime();
    if (isSame && (progress?.againAt ?? Number.POSITIVE_INFINITY) > at) {
      if (progress) progress = { ...progress, mark };
      return 'nothing changed';
    }
    const { edited, ended, inVain } = await lookAtAll(signal);
    const before = progress?.inVain ?? 0;
    if (inVain > 0 || signal.aborted) {
      const pause = Math.min(longestPause, firstPause * 2 ** before);
      progress = { mark, againAt: at + pause, inVain: before + 1 };
    } else {
      progress = { mark, inVain: 0, ...(!isSame && { againAt: at + settlingTime }) };
    }
    return `${edited} edited, ${ended} ended${inVain > 0 ? ', more to do' : ''}`;
  };
}
