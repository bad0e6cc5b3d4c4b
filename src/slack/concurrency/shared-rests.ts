import type { Turns } from '../../domain.js';

/** What Slack is to be left alone with at the moment, as this process or another was told. */
export interface SharedRests {
  /** Slack asked for it, for so many milliseconds. */
  rest(call: string, ms: number): void;
  /** Milliseconds until it is over; 0 where there is none. */
  left(call: string): number;
  /** Learns what other processes were told; to be called every few seconds. Rejects where the store does. */
  refresh(): Promise<void>;
}

/** `turns`: absent where no other process uses the same token. `now`: milliseconds on a clock that nobody can set. */
export function createSharedRests(turns: Pick<Turns, 'rest' | 'resting'> | undefined, now: () => number): SharedRests {
  const until = new Map<string, number>();
  const learn = (call: string, ms: number): void => {
    until.set(call, Math.max(until.get(call) ?? Number.NEGATIVE_INFINITY, now() + ms));
  };
  return {
    rest: (call, ms) => {
      learn(call, ms);
      // Whoever isn't told learns it from Slack.
      turns?.rest(call, ms).catch(() => {});
    },
    left: (call) => Math.max(0, (until.get(call) ?? Number.NEGATIVE_INFINITY) - now()),
    refresh: async () => {
      for (const [call, end] of until) if (end < now()) until.delete(call);
      for (const [call, ms] of Object.entries((await turns?.resting()) ?? {})) learn(call, ms);
    },
  };
}
