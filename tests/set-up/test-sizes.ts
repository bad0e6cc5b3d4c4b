/** `VERBATIM_TESTS=nightly` has the tests try more; the gate tries enough to be told soon. */
export const isNightly = process.env.VERBATIM_TESTS === 'nightly';

/** How often an import is killed. */
export const killCount = isNightly ? 50 : 10;

/** How often the program is killed while it answers a burst of questions, over each transport. */
export const burstKills = isNightly ? 100 : 1;

/** How often it is told to stop instead: each time takes as long as a stop may. */
export const burstStops = isNightly ? 20 : 0;

/** Of the transactions of a copy, each so many-th is the last before it is cut off. */
export const cutEvery = isNightly ? 1 : 12;

/** No property is tried less often than this. */
const fewestRuns = 25;

/** How often a property is tried for which `runs` is enough on its own: a quarter of that in the gate, ten times at night. */
export function propertyRuns(runs: number): number {
  return isNightly ? runs * 10 : Math.min(runs, Math.max(fewestRuns, Math.ceil(runs / 4)));
}

/**
 * How long a test may take, in milliseconds: what it takes on a machine at a quarter of the speed that has other work
 * too, since a test that hangs fails anyway. What tries more takes longer.
 */
export const testTimeout = isNightly ? 600_000 : 120_000;

/** Made sentences that are exported and taken in again. */
export const exportedSentences = isNightly ? 20_000 : 1_000;
