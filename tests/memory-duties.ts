import type { Duties, DutyClaim } from '../src/domain.js';

interface Entry {
  fence: number;
  begunAt: number;
  isHeld: boolean;
}

/** A ledger of duties in memory, of which nobody dies: whoever has one has it until its end. */
export function createMemoryDuties(now: () => number = () => Date.now()): Duties {
  const entries = new Map<string, Entry>();
  const isOurs = (name: string, fence: number): boolean => {
    const entry = entries.get(name);
    return entry?.isHeld === true && entry.fence === fence;
  };
  return {
    take: async (name, every): Promise<DutyClaim> => {
      const known = entries.get(name);
      if (known?.isHeld)
        return { kind: 'held', holder: 'another process', since: new Date(known.begunAt).toISOString() };
      const dueIn = known ? known.begunAt + every - now() : 0;
      if (dueIn > 0) return { kind: 'not_due', dueIn };
      const fence = (known?.fence ?? 0) + 1;
      entries.set(name, { fence, begunAt: now(), isHeld: true });
      return { kind: 'taken', fence };
    },
    renew: async (name, fence) => isOurs(name, fence),
    end: async (name, fence) => {
      const entry = entries.get(name);
      if (entry && isOurs(name, fence)) entry.isHeld = false;
    },
    list: async () => [],
  };
}
