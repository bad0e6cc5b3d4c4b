import { medianOf } from './median-of.js';
import type { Load } from './run-load.js';
import type { LoadResult } from './summarize-load.js';

/** Of those asked, how many must be answered in the acknowledgement within one second. */
const answeredShare = 0.99;

const clients = 24;
/** How often clients ask in turn; the median of these counts. */
const rounds = 3;
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
  /** Milliseconds of processor time that each of these answers took the program's processes, and the store's server. */
  readonly cpu: number;
  readonly serverCpu?: number;
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
  const turns = builds.map((): LoadResult[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, { run }] of builds.entries()) turns[at]?.push(await run({ ...load, clients, seconds }));
  }
  const costs = turns.map(costOf);
  const searches = costs.map(({ inTurns }) => ({ low: 0, high: inTurns * 1.6 }));
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
    return { name, sustained: searches[at]?.low ?? 0, ...(costs[at] ?? { inTurns: 0, cpu: 0 }) };
  });
}

/** The medians of several loads that were the same. */
function costOf(results: readonly LoadResult[]): Omit<FoundRate, 'name' | 'sustained'> {
  const each = (read: (result: LoadResult) => number) =>
    medianOf(results.map((result) => read(result) / Math.max(1, result.answeredAtOnce + result.answeredLater)));
  return {
    inTurns: medianOf(results.map(({ rate }) => rate)),
    cpu: each(({ program }) => program.cpu),
    ...(results.every(({ serverCpu }) => serverCpu !== undefined) && {
      serverCpu: each(({ serverCpu = 0 }) => serverCpu),
    }),
  };
}

async function isAnswered({ run }: Named, load: Load): Promise<boolean> {
  const { asked, answeredWithinOne } = await run(load);
  return answeredWithinOne >= asked * answeredShare;
}
