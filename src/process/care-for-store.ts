import type { Bot, Duties, Log, Telemetry } from '../domain.js';
import type { VerbatimError } from '../errors.js';
import { createJobRunner } from './job-runner.js';
import { type JobContext, listJobs } from './list-jobs.js';
import { measureJob } from './telemetry/measure-job.js';
import { watchStore } from './watch-store.js';

/** Milliseconds between two looks at the store: what happened to it is noticed within ten seconds. */
const lookEvery = 4_000;

/** Milliseconds between two looks at the jobs: several times a lease of the store (8 s). */
const jobsEvery = 2_500;

export interface StoreCare
  extends Pick<JobContext, 'sources' | 'showChanges' | 'finishProposals' | 'tellPerson' | 'managers'> {
  readonly bot: Bot;
  readonly duties: Duties;
  readonly keepDays: number;
  readonly log: Log;
  /** Called once, when the store is damaged, deleted or replaced. */
  readonly onLost: (error: VerbatimError) => void;
  /** Is told whether the store is there, and of the jobs. */
  readonly telemetry?: Telemetry | undefined;
}

/**
 * While the process runs: looks at the store, and does what is to be done in its time and no other process does.
 * Returns what stops both.
 */
export function careForStore({ bot, duties, keepDays, log, onLost, telemetry, ...edge }: StoreCare): () => void {
  const isUp = (up: number) => telemetry?.meter.set('verbatim_store_up', up);
  const check = async () => {
    await bot.checkReady().catch((error: unknown) => {
      isUp(0);
      throw error;
    });
    isUp(1);
  };
  // Whoever opened it has just looked.
  isUp(1);
  const watch = watchStore(check, onLost);
  const jobs = listJobs({ bot, keepDays, now: () => new Date(), log, ...edge }).map((job) => ({
    ...job,
    run: (signal: AbortSignal) => measureJob(job.name, telemetry, () => job.run(signal)),
  }));
  const runner = createJobRunner({ duties, jobs, log, steadyNow: () => performance.now() });
  const timers = [setInterval(() => watch.look(), lookEvery), setInterval(() => runner.look(), jobsEvery)];
  void runner.look();
  return () => {
    runner.stop();
    for (const timer of timers) clearInterval(timer);
  };
}
