import type { Bot, Duties, Log } from '../domain.js';
import type { VerbatimError } from '../errors.js';
import { createJobRunner } from './job-runner.js';
import { listJobs } from './list-jobs.js';
import { watchStore } from './watch-store.js';

/** Milliseconds between two looks at the store: what happened to it is noticed within ten seconds. */
const lookEvery = 4_000;

/** Milliseconds between two looks at the jobs: several times a lease of the store (8 s). */
const jobsEvery = 2_500;

export interface StoreCare {
  readonly bot: Bot;
  readonly duties: Duties;
  readonly keepDays: number;
  readonly log: Log;
  /** Called once, when the store is damaged, deleted or replaced. */
  readonly onLost: (error: VerbatimError) => void;
}

/**
 * While the process runs: looks at the store, and does what is to be done in its time and no other process does. Returns
 * what stops both.
 */
export function careForStore({ bot, duties, keepDays, log, onLost }: StoreCare): () => void {
  const watch = watchStore(() => bot.checkReady(), onLost);
  const jobs = listJobs({ bot, keepDays, now: () => new Date() });
  const runner = createJobRunner({ duties, jobs, log, steadyNow: () => performance.now() });
  const timers = [setInterval(() => watch.look(), lookEvery), setInterval(() => runner.look(), jobsEvery)];
  void runner.look();
  return () => {
    runner.stop();
    for (const timer of timers) clearInterval(timer);
  };
}
