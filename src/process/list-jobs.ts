import { setTimeout } from 'node:timers/promises';
import type { Bot, Log } from '../domain.js';
import type { ShowChanges } from '../slack/web-api/edit-posts.js';
import { createFollower } from './follow-articles.js';
import { forgetAnswers } from './forget-answers.js';
import type { Job } from './job-runner.js';
import { type TellPerson, tellReviews } from './tell-reviews.js';

/** Milliseconds between two looks whether articles changed that messages quote. */
const followEvery = 15 * 1_000;

/** Milliseconds between two looks for reviews that are due. */
const reviewEvery = 60 * 60 * 1_000;

/** Milliseconds between two times that old answers are forgotten, and between two batches of them. */
const forgetEvery = 60 * 60 * 1_000;
const batchPause = 200;

export interface JobContext {
  readonly bot: Pick<Bot, 'archive' | 'following' | 'reviews'>;
  /** Days for which answers are kept. */
  readonly keepDays: number;
  readonly now: () => Date;
  /** Edits an answer's message; absent where there are no messages. */
  readonly showChanges?: ShowChanges | undefined;
  /** Says something to one person; absent where nobody can be told anything. */
  readonly tellPerson?: TellPerson | undefined;
  /** `U…` of those who look after the articles. */
  readonly managers?: readonly string[] | undefined;
  readonly log: Log;
}

/** All that is done once in its time, by whichever process: the one place that lists it. */
export function listJobs({
  bot,
  keepDays,
  now,
  showChanges,
  tellPerson,
  managers = [],
  log,
}: JobContext): readonly Job[] {
  return [
    {
      name: 'forget-answers',
      every: forgetEvery,
      run: async (signal) => {
        const pause = async () => {
          await setTimeout(batchPause);
          return !signal.aborted;
        };
        await forgetAnswers({ archive: bot.archive, keepDays, now, pause });
        return 'done';
      },
    },
    ...(showChanges
      ? [
          {
            name: 'follow-articles',
            every: followEvery,
            run: createFollower({ following: bot.following, showChanges, now }),
          },
        ]
      : []),
    ...(tellPerson
      ? [
          {
            name: 'tell-reviews',
            every: reviewEvery,
            run: (signal: AbortSignal) => tellReviews({ reviews: bot.reviews, tellPerson, managers, log }, signal),
          },
        ]
      : []),
  ];
}
