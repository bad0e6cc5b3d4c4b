import type { Deliveries, Delivery, DeliveryClaim } from '../../src/domain.js';

type State = 'started' | 'posting' | 'done';

/** A ledger of deliveries in memory that outlives the processes which use it. */
export interface MemoryLedger {
  /** The ledger as one process sees it. */
  open(): Deliveries & { readonly crash: () => void };
  /** Every step in order: `start ID`, `posting ID`, … */
  readonly steps: readonly string[];
  stateOf(id: string): State | undefined;
  /** Of those that aren't done, in order. */
  payloads(): readonly string[];
}

interface Entry {
  readonly delivery: Delivery;
  state: State;
  owner: object;
  fence: number;
}

/** `age`: of whatever is taken over, in milliseconds. */
export function createMemoryLedger({ age = 0 } = {}): MemoryLedger {
  const entries: Entry[] = [];
  const steps: string[] = [];
  const living = new Set<object>();
  const nobody = {};
  const find = (id: string) => entries.find(({ delivery }) => delivery.id === id);
  const open = () => {
    const owner = {};
    const isOurs = (entry: Entry | undefined, fence: number | undefined): entry is Entry =>
      entry?.owner === owner && entry.state !== 'done' && (fence === undefined || fence === entry.fence);
    const move = (step: string, state: State) => async (id: string, fence?: number) => {
      steps.push(`${step} ${id}`);
      const entry = find(id);
      const isMoved = isOurs(entry, fence);
      if (isMoved) entry.state = state;
      return isMoved;
    };
    living.add(owner);
    return {
      start: async (delivery: Delivery): Promise<DeliveryClaim> => {
        const known = entries.find((entry) => entry.delivery.keys.some((key) => delivery.keys.includes(key)));
        if (known) return { kind: known.state === 'done' ? 'done' : 'underway' };
        steps.push(`start ${delivery.id}`);
        entries.push({ delivery, state: 'started', owner, fence: 1 });
        return { kind: 'fresh', fence: 1 };
      },
      posting: move('posting', 'posting'),
      notPosted: async (id: string, fence: number) => void (await move('notPosted', 'started')(id, fence)),
      release: async (id: string, fence: number) => {
        steps.push(`release ${id}`);
        const entry = find(id);
        if (isOurs(entry, fence)) entry.owner = nobody;
      },
      done: async (id: string, fence?: number) => void (await move('done', 'done')(id, fence)),
      takeOver: async () => {
        const abandoned = entries.filter((entry) => entry.state !== 'done' && !living.has(entry.owner));
        return abandoned.map((entry) => {
          entry.owner = owner;
          entry.fence += 1;
          return { ...entry.delivery, fence: entry.fence, age, isInDoubt: entry.state === 'posting' };
        });
      },
      keepAlive: async () => {},
      crash: () => living.delete(owner),
    };
  };

  const payloads = () => entries.filter(({ state }) => state !== 'done').map(({ delivery }) => delivery.payload);
  return { open, steps, stateOf: (id) => find(id)?.state, payloads };
}
