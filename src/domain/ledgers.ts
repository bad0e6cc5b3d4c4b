import type { Deliveries } from './delivery.js';
import type { Duties } from './duty.js';
import type { Threads } from './threads.js';
import type { Turns } from './turns.js';

/** What an edge writes down to do its work once and to the end, over restarts and beside other processes. */
export interface Ledgers {
  readonly deliveries: Deliveries;
  readonly threads: Threads;
  readonly duties: Duties;
  readonly turns: Turns;
  /** Whether processes on other machines write down theirs in the same place. */
  readonly isShared: boolean;
}
