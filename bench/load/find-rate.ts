import type { Load } from './run-load.js';
import type { LoadResult } from './summarize-load.js';

/** Of those asked, how many must be answered in the acknowledgement within one second. */
const answeredShare = 0.99;

const clients = 24;
const steps = 5;

export interface FoundRate {
  readonly name: string;
  /**
   * Questions a second that are answered: the highest rate of an open load at which at least 99 % had their answer
   * within one second, in the acknowledgement.
   */
  readonly sustained: number;
  /** Answers a second to clients who each wait for theirs before they ask again. */
  readonly inTurns: number;
  /** Milliseconds of processor time that each of these answers took. */
  readonly cpu: number;
}

interface Named {
  readonly name: string;
  run(load: Load): Promise<LoadResult>;
}

/**
 * Tries rates around what each program does for clients in turn, each for `seconds`, the programs by turns. A rate that
 * fails is tried once more, since one pause of the machine is enough for it.
 */
export async function findRates(
  builds: readonly Named[],
  load: Omit<Load, 'rate' | 'clients'>,
  seconds: number,
): Promise<FoundRate[]> {
  const searches: { inTurns: number; cpu: number; low: number; high: number }[] = [];
  for (const { run } of builds) {
    const { rate, answeredAtOnce, answeredLater, program } = await run({ ...load, clients, seconds });
    const cpu = program.cpu / Math.max(1, answeredAtOnce + answeredLater);
    searches.push({ inTurns: rate, cpu, low: 0, high: rate * 1.6 });
  }
  for (let step = 0; step < steps; step += 1) {
    for (const [at, build] of builds.entries()) {
      const search = searches[at];
      if (!search) continue;
      const tried = (search.low + search.high) / 2;
      const trial = { ...load, rate: tried, seconds };
      if ((await isAnswered(build, trial)) || (await isAnswered(build, trial))) search.low = tried;
      else search.high = tried;
    }
  }
  return builds.map(({ name }, at) => {
    const { low = 0, inTurns = 0, cpu = 0 } = searches[at] ?? {};
    return { name, sustained: low, inTurns, cpu };
  });
}

async function isAnswered({ run }: Named, load: Load): Promise<boolean> {
  const { asked, answeredWithinOne } = await run(load);
  return answeredWithinOne >= asked * answeredShare;
}
