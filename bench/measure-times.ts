import { countTrips } from './count-trips.js';

const trips = countTrips();

export interface Times {
  readonly median: number;
  readonly p99: number;
  /** Of this process, for one. */
  readonly processor: number;
  readonly trips: number;
  /** Of the server, for one. */
  readonly server: number | undefined;
}

export type Processor = () => Promise<number | undefined>;

export const noServer: Processor = async () => undefined;

export function between(before: number | undefined, after: number | undefined): number | undefined {
  return before === undefined || after === undefined ? undefined : after - before;
}

/** In milliseconds, one after the other; a few go before to warm up. */
export async function measure<T>(
  items: readonly T[],
  work: (item: T) => Promise<unknown>,
  processorNow = noServer,
): Promise<Times> {
  for (const item of items.slice(0, 20)) await work(item);
  const took: number[] = [];
  const before = await processorNow();
  trips();
  const used = process.cpuUsage();
  for (const item of items) {
    const begun = performance.now();
    await work(item);
    took.push(performance.now() - begun);
  }
  const { user, system } = process.cpuUsage(used);
  const counted = trips();
  const server = between(before, await processorNow());
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * sorted.length)] ?? Number.NaN;
  const each = 1 / items.length;
  const processor = ((user + system) / 1e3) * each;
  const ofServer = server === undefined ? undefined : server * each;
  return { median: at(0.5), p99: at(0.99), processor, trips: counted * each, server: ofServer };
}
