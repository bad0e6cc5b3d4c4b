import { setTimeout } from 'node:timers/promises';
import { describeThisProcess } from './ledgers/this-process.js';

/** What a store is told when it is opened, whichever database it is on. */
export interface OpenOptions {
  readonly now: () => Date;
  /** Milliseconds on a clock that runs evenly and that nobody can set; default the process's own. */
  readonly steadyNow?: () => number;
  /** Id of this run of the process, so that what another run left unfinished can be told. */
  readonly owner: string;
  /** This run of the process in words, for people who wait for it; default its number and machine. */
  readonly holder?: string;
  /** Milliseconds that an owner may work on a delivery before it is taken for gone; default 8,000. */
  readonly leaseMs?: number;
  /**
   * Milliseconds for which work that another's lock or a lost connection has stopped is begun anew, beside everything
   * else; default 5,000. What somebody waits for goes on for a second at most.
   */
  readonly patienceMs?: number;
  /** Called with what is wrong with a kept answer that is left out of a list because it can't be read. */
  readonly onUnreadable?: (error: unknown) => void;
  /** Resolves after so many milliseconds; by default a timer. */
  readonly wait?: (ms: number) => Promise<void>;
  /** So many of the newest deliveries in the database are known however old they are; default 10,000. */
  readonly keptDeliveries?: number;
  /** Opens an existing store without ever writing to it; methods that change something reject. Default `false`. */
  readonly readOnly?: boolean;
}

/** Milliseconds for which what somebody waits for is tried. */
const HURRIED_MS = 1_000;

const defaults = {
  holder: describeThisProcess(),
  leaseMs: 8_000,
  patienceMs: 5_000,
  keptDeliveries: 10_000,
  readOnly: false,
  wait: (ms: number): Promise<void> => setTimeout(ms),
  steadyNow: () => performance.now(),
} as const;

/** The options with what they leave out. `hurryMs`: the patience of what somebody waits for. */
export function withDefaults<Given extends OpenOptions>(given: Given) {
  const settings = { ...defaults, ...given };
  return { ...settings, hurryMs: Math.min(settings.patienceMs, HURRIED_MS) };
}
