import { setTimeout } from 'node:timers/promises';
import type { Bot } from '../domain.js';
import { forgetAnswers } from './forget-answers.js';
import type { Job } from './job-runner.js';

/** Milliseconds between two times that old answers are forgotten, and between two batches of them. */
const forgetEvery = 60 * 60 * 1_000;
const batchPause = 200;

export interface JobContext {
  readonly bot: Pick<Bot, 'archive'>;
  /** Days for which answers are kept. */
  readonly keepDays: number;
  readonly now: () => Date;
}

/** All that is done once in its time, by whichever process: the one place that lists it. */
export function listJobs({ bot, keepDays, now }: JobContext): readonly Job[] {
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
  ];
}
