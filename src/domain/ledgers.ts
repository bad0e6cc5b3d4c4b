import type { Deliveries } from './delivery.js';
import type { Threads } from './threads.js';

/** What an edge writes down to do its work once and to the end, over restarts and beside other processes. */
export interface Ledgers {
  readonly deliveries: Deliveries;
  readonly threads: Threads;
  /** Whether processes on other machines write down theirs in the same place. */
  readonly isShared: boolean;
}
