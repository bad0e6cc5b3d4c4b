import type { Bot, Log } from '../../domain.js';
import { createTally } from '../logging/tally.js';
import type { SlackTiming } from '../settings/slack-timing.js';

/** Decides which commands are let in. */
export interface CommandDoor {
  /**
   * Whether a command of `person`'s is let in; where not, they are to be told at once that too much is asked. `waited`:
   * milliseconds that it has waited at the door already.
   */
  admits(person: string, waited: number): boolean;
}

export interface CommandDoorOptions {
  readonly expectedWait: Bot['expectedWait'];
  readonly timing: Pick<SlackTiming, 'answerPatience' | 'burst' | 'burstWait' | 'crowdWait'>;
  readonly log: Log;
  /** Milliseconds on a clock that nobody can set. */
  readonly now: () => number;
}

/** Milliseconds between two lines of the log that tell how many were turned away. */
const tellEvery = 1_000;

/**
 * A burst is let in and answered a little later. A crowd that stays is no burst: however long the line, no more are
 * answered, and whoever stands in it costs twice, once to be told that their answer comes later and once to be given
 * it. So once people have been found waiting for as long as a burst lasts, only those are let in who will mostly have
 * their answer in the acknowledgement. Where nobody waits, whoever comes is let in, however long an answer takes
 * (Nichols and Jacobson, "Controlling Queue Delay", 2012, by the expected wait).
 */
export function createCommandDoor({ expectedWait, timing, log, now }: CommandDoorOptions): CommandDoor {
  const { answerPatience, burst, burstWait, crowdWait } = timing;
  const tally = createTally(tellEvery, (count, latest) => {
    log.warn(
      { count, ...latest },
      'Commands were told at the door that too much is asked; the times are the last one’s.',
    );
  });
  let lastEmpty = now();
  return {
    admits: (person, waited) => {
      const wait = expectedWait(person);
      if (wait === 0) lastEmpty = now();
      const isBurst = now() - lastEmpty < burst;
      // Whoever has waited at the door itself is at least to be told in time.
      if (isBurst ? wait <= burstWait && waited <= answerPatience : wait + waited <= crowdWait) return true;
      tally.add({ expectedMs: Math.round(wait), waitedMs: Math.round(waited) });
      return false;
    },
  };
}
