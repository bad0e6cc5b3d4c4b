import { setTimeout } from 'node:timers/promises';
import type { Bot, Log } from '../domain.js';
import type { ShowChanges } from '../slack/web-api/edit-posts.js';
import { createFollower } from './follow-articles.js';
import { forgetAnswers } from './forget-answers.js';
import type { Job } from './job-runner.js';
import type { ConfiguredSource } from './sources/configured-source.js';
import { syncDue, type TellPerson } from './sources/sync-due.js';
import { tellReviews } from './tell-reviews.js';

/** Milliseconds between two looks whether articles changed that messages quote. */
const followEvery = 15 * 1_000;

/** Milliseconds between two looks for reviews that are due. */
const reviewEvery = 60 * 60 * 1_000;

/** Milliseconds between two looks for approved files that nobody took in. */
const proposalsEvery = 60 * 1_000;

/** Milliseconds between two times that old answers are forgotten, and between two batches of them. */
const forgetEvery = 60 * 60 * 1_000;
const batchPause = 200;

/** Milliseconds between two times that it is asked which sources are due: soon after somebody pushed one. */
const sourcesEvery = 10_000;

export interface JobContext {
  readonly bot: Pick<Bot, 'archive' | 'following' | 'library' | 'reviews'>;
  /** What articles are kept in step with, if anything. */
  readonly sources?: readonly ConfiguredSource[] | undefined;
  /** Days for which answers are kept. */
  readonly keepDays: number;
  readonly now: () => Date;
  /** Edits an answer's message; absent where there are no messages. */
  readonly showChanges?: ShowChanges | undefined;
  /** Takes in what was approved and left, and tells of it; absent where nobody proposes anything. */
  readonly finishProposals?: ((signal: AbortSignal) => Promise<number>) | undefined;
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
  sources = [],
  showChanges,
  finishProposals,
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
    ...(sources.length > 0
      ? [
          {
            name: 'sync-sources',
            every: sourcesEvery,
            run: (signal: AbortSignal) => syncDue({ library: bot.library, sources, tellPerson, log, now }, signal),
          },
        ]
      : []),
    ...(showChanges
      ? [
          {
            name: 'follow-articles',
            every: followEvery,
            run: createFollower({ following: bot.following, showChanges, now }),
          },
        ]
      : []),
    ...(finishProposals
      ? [
          {
            name: 'finish-proposals',
            every: proposalsEvery,
            run: async (signal: AbortSignal) => `${await finishProposals(signal)} taken in`,
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
