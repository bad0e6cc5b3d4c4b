import { setTimeout } from 'node:timers/promises';
import type { Bot } from '../domain.js';
import { forgetAnswers } from './forget-answers.js';
import type { Job } from './job-runner.js';
import { type SourcesCare, syncDue } from './sources/sync-due.js';

/** Milliseconds between two times that old answers are forgotten, and between two batches of them. */
const forgetEvery = 60 * 60 * 1_000;
const batchPause = 200;

/** Milliseconds between two times that it is asked which sources are due: soon after somebody pushed one. */
const sourcesEvery = 10_000;

export interface JobContext {
  readonly bot: Pick<Bot, 'archive'>;
  /** What articles are kept in step with, if anything. */
  readonly sources?: Omit<SourcesCare, 'now'> | undefined;
  /** Days for which answers are kept. */
  readonly keepDays: number;
  readonly now: () => Date;
}

/** All that is done once in its time, by whichever process: the one place that lists it. */
export function listJobs({ bot, keepDays, now, sources }: JobContext): readonly Job[] {
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
    ...(sources && sources.sources.length > 0
      ? [
          {
            name: 'sync-sources',
            every: sourcesEvery,
            run: (signal: AbortSignal) => syncDue({ ...sources, now }, signal),
          },
        ]
      : []),
  ];
}
