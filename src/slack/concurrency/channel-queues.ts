import PQueue from 'p-queue';
import { wait } from './wait.js';

/** Runs tasks one after the other in each channel, in the order they came, and keeps Slack's pace. */
export interface ChannelQueues {
  /** Resolves or rejects as `task` does. */
  run<T>(channel: string, task: () => Promise<T>): Promise<T>;
  /** Channels that are remembered at the moment. */
  readonly size: number;
  /** Tasks of all channels that wait or run. */
  waiting(): number;
}

interface Lane {
  readonly queue: PQueue;
  /** Milliseconds on a clock that never goes back. */
  lastEnd: number;
}

/** `gap`: milliseconds from the end of one task in a channel to the start of the next. */
export function createChannelQueues(gap: number, now: () => number): ChannelQueues {
  const lanes = new Map<string, Lane>();

  const laneOf = (channel: string): Lane => {
    const known = lanes.get(channel);
    if (known) return known;
    const lane: Lane = { queue: new PQueue({ concurrency: 1 }), lastEnd: Number.NEGATIVE_INFINITY };
    lanes.set(channel, lane);
    // A lane is forgotten only when its gap has passed, or the next message would come too soon after the last.
    lane.queue.on('idle', () => {
      setTimeout(() => {
        const isIdle = lane.queue.size + lane.queue.pending === 0;
        if (isIdle && now() - lane.lastEnd >= gap) lanes.delete(channel);
      }, gap + 1).unref();
    });
    return lane;
  };

  return {
    run: (channel, task) => {
      const lane = laneOf(channel);
      return lane.queue.add(async () => {
        const early = lane.lastEnd + gap - now();
        if (early > 0) await wait(early);
        try {
          return await task();
        } finally {
          lane.lastEnd = now();
        }
      });
    },
    get size() {
      return lanes.size;
    },
    waiting: () => [...lanes.values()].reduce((sum, { queue }) => sum + queue.size + queue.pending, 0),
  };
}
