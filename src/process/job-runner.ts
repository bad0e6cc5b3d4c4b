import type { Duties, Log } from '../domain.js';

/** Something that is done again and again, by whichever process comes first. */
export interface Job {
  /** Its name among the duties, for good. */
  readonly name: string;
  /** Milliseconds between two times that it is begun. */
  readonly every: number;
  /** Resolves to how it ended, in a few words. Ends early where the signal fires: another process has it, or a stop. */
  run(signal: AbortSignal): Promise<string>;
}

export interface JobRunnerOptions {
  readonly duties: Duties;
  readonly jobs: readonly Job[];
  readonly log: Log;
  /** Milliseconds on a clock that nobody can set. */
  readonly steadyNow: () => number;
}

export interface JobRunner {
  /**
   * Begins what is due and nobody does, goes on having what this process does, and takes over what a process that is
   * gone was at. To be called several times a lease; resolves when the ledger has been asked. Never rejects.
   */
  look(): Promise<void>;
  /** Begins nothing any more, and ends what is under way. */
  stop(): void;
}

interface Running {
  readonly fence: number;
  readonly ending: AbortController;
}

/** Milliseconds after which it is asked again what isn't due yet: clocks are set. */
const longestRest = 60 * 60 * 1_000;

/** Each job is run once in its time, by one process at a time, whichever that is. */
export function createJobRunner({ duties, jobs, log, steadyNow }: JobRunnerOptions): JobRunner {
  const running = new Map<string, Running>();
  const restingUntil = new Map<string, number>();
  let isStopped = false;
  let isLooking = false;
  let hasFailed = false;

  const carryOut = async ({ name, run }: Job, fence: number): Promise<void> => {
    const ending = new AbortController();
    running.set(name, { fence, ending });
    const outcome = await run(ending.signal).catch((error: unknown) => {
      if (!ending.signal.aborted) log.warn({ job: name, err: error }, 'a job failed; it is tried again in its time');
      return 'failed';
    });
    running.delete(name);
    // What a stop cut short is left to be taken over.
    if (isStopped) return;
    await duties.end(name, fence, outcome).catch((error: unknown) => {
      log.warn({ job: name, err: error }, 'that a job has ended could not be written down');
    });
  };

  const lookAfter = async (job: Job): Promise<void> => {
    const own = running.get(job.name);
    if (own) {
      if (!(await duties.renew(job.name, own.fence))) own.ending.abort();
      return;
    }
    if (isStopped || steadyNow() < (restingUntil.get(job.name) ?? 0)) return;
    const claim = await duties.take(job.name, job.every);
    if (claim.kind === 'not_due') restingUntil.set(job.name, steadyNow() + Math.min(claim.dueIn, longestRest));
    if (claim.kind === 'taken') void carryOut(job, claim.fence);
  };

  return {
    look: async () => {
      if (isLooking) return;
      isLooking = true;
      try {
        for (const job of jobs) await lookAfter(job);
        hasFailed = false;
      } catch (error) {
        if (!hasFailed && !isStopped) log.warn({ err: error }, 'jobs could not be looked after; that is tried again');
        hasFailed = true;
      } finally {
        isLooking = false;
      }
    },
    stop: () => {
      isStopped = true;
      for (const { ending } of running.values()) ending.abort();
    },
  };
}
