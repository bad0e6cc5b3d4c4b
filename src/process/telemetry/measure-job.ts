import type { Telemetry } from '../../domain.js';

/** Runs a job, and counts how it ended and how long it took. Rejects as it does. `job`: one of the metric's names. */
export async function measureJob<T>(job: string, telemetry: Telemetry | undefined, run: () => Promise<T>): Promise<T> {
  if (!telemetry) return run();
  const { meter, now } = telemetry;
  const from = now();
  const ended = (outcome: string) => {
    meter.add('verbatim_job_runs_total', { job, outcome });
    meter.observe('verbatim_job_seconds', { job }, (now() - from) / 1_000);
  };
  try {
    const done = await run();
    ended('done');
    return done;
  } catch (error) {
    ended('failed');
    throw error;
  }
}
