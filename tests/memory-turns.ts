import type { Turns } from '../src/domain.js';

/** A ledger of turns in memory, in which nobody waits. */
export function createMemoryTurns(): Turns {
  return { next: async () => ({ wait: 0, isOurs: true }), rest: async () => {}, resting: async () => ({}) };
}
