import type { Deliveries, Delivery } from '../../src/domain.js';

type State = 'started' | 'posting' | 'done';

/** A ledger of deliveries in memory that outlives the processes which use it. */
export interface MemoryLedger {
  /** The ledger as one process sees it. */
  open(): Deliveries & { readonly crash: () => void };
  /** Every step in order: `start ID`, `posting ID`, … */
  readonly steps: readonly string[];
  stateOf(id: string): State | undefined;
}

interface Entry {
  readonly delivery: Delivery;
  state: State;
  owner: object;
}

export function createMemoryLedger(): MemoryLedger {
  const entries: Entry[] = [];
  const steps: string[] = [];
  const living = new Set<object>();
  const nobody = {};
  const find = (id: string) => entries.find(({ delivery }) => delivery.id === id);
  const open = () => {
    const owner = {};
    const move = (step: string, state: State) => async (id: string) => {
      steps.push(`${step} ${id}`);
      const entry = find(id);
      const isOurs = entry?.owner === owner && entry.state !== 'done';
      if (entry && isOurs) entry.state = state;
      return isOurs;
    };
    living.add(owner);
    return {
      start: async (delivery: Delivery) => {
        const known = entries.find((entry) => entry.delivery.keys.some((key) => delivery.keys.includes(key)));
        if (known) return known.state === 'done' ? ('done' as const) : ('underway' as const);
        steps.push(`start ${delivery.id}`);
        entries.push({ delivery, state: 'started', owner });
        return 'fresh' as const;
      },
      posting: move('posting', 'posting'),
      notPosted: async (id: string) => void (await move('notPosted', 'started')(id)),
      release: async (id: string) => {
        steps.push(`release ${id}`);
        const entry = find(id);
        if (entry?.owner === owner) entry.owner = nobody;
      },
      done: async (id: string) => void (await move('done', 'done')(id)),
      takeOver: async () => {
        const abandoned = entries.filter((entry) => entry.state === 'started' && !living.has(entry.owner));
        for (const entry of abandoned) entry.owner = owner;
        return abandoned.map(({ delivery }) => delivery);
      },
      crash: () => living.delete(owner),
    };
  };

  return { open, steps, stateOf: (id) => find(id)?.state };
}
