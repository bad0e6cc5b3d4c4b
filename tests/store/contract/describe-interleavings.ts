import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deliveries, TakenDelivery } from '../../../src/domain.js';
import { propertyRuns } from '../../set-up/test-sizes.js';
import { LEASE_MS, type StoreBench } from './store-bench.js';

const OWNERS = 3;
const DELIVERIES = 3;

/** Looks within a lease, and for how long a granted word is believed, as the edge has it. */
const LOOK_MS = LEASE_MS / 4;
const BELIEVED_MS = LEASE_MS / 2;

type Act =
  | { readonly kind: 'arrive'; readonly owner: number; readonly delivery: number }
  | { readonly kind: 'look' | 'work' | 'stop' | 'wake' | 'die'; readonly owner: number }
  | { readonly kind: 'pass'; readonly ms: number };

interface Task {
  readonly id: string;
  readonly fence: number;
  readonly isInDoubt: boolean;
  /** When the ledger was asked, which said yes, by a steady clock. */
  asked?: number;
  isWritten?: boolean;
}

interface Owner {
  deliveries: Deliveries;
  tasks: Task[];
  isStopped: boolean;
}

const owner = fc.nat(OWNERS - 1);

const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('arrive' as const), owner, delivery: fc.nat(DELIVERIES - 1) }),
    },
    { weight: 6, arbitrary: fc.record({ kind: fc.constantFrom('look' as const, 'work' as const), owner }) },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constantFrom('stop' as const, 'wake' as const, 'die' as const), owner }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constant('pass' as const), ms: fc.constantFrom(1, LOOK_MS, LEASE_MS) }),
    },
  ),
  { minLength: 20, maxLength: 120, size: 'max' },
);

/** Owners that claim, are stopped, die and wake in any order. */
export function describeInterleavings(bench: StoreBench): void {
  describe.runIf(bench.shared)(`${bench.name}: deliveries of three processes`, () => {
    it('answer each at most once, and leave none untold for longer than a lease and two looks', async () => {
      const run = async (given: readonly Act[]) => {
        const world = await openWorld(bench);
        for (const act of given) await world.act(act);
        await world.goOn(LEASE_MS + 2 * LOOK_MS);
        expect(world.untold()).toEqual([]);
        await world.wakeAll();
        await world.goOn(LEASE_MS);
        expect(world.answeredTwice()).toEqual([]);
        await bench.closeAll();
      };
      await fc.assert(fc.asyncProperty(acts, run), { numRuns: bench.tries(propertyRuns(60)) });
    });
  });
}

async function openWorld(bench: StoreBench) {
  const place = bench.newPlace();
  let steady = 0;
  let runs = 0;
  const open = async (): Promise<Owner> => ({
    deliveries: (await bench.openAt(place, `run ${runs++}`)).deliveries,
    tasks: [],
    isStopped: false,
  });
  const owners: Owner[] = [];
  for (let number = 0; number < OWNERS; number += 1) owners.push(await open());
  const arrived = new Set<string>();
  const answered: string[] = [];
  const told = new Set<string>();
  const names = new Map<string, string>();
  let ids = 0;

  const pass = (ms: number): void => {
    steady += ms;
    bench.pass(ms);
  };
  const keyOf = (id: string): string => names.get(id) ?? id;

  const arrive = async (by: Owner, key: string): Promise<void> => {
    const id = `event ${ids++}`;
    names.set(id, key);
    const claim = await by.deliveries.start({ id, keys: [key], payload: key });
    arrived.add(key);
    if (claim.kind === 'fresh') by.tasks.push({ id, fence: claim.fence, isInDoubt: false });
  };
  const look = async (by: Owner): Promise<void> => {
    for (const { id, fence, isInDoubt } of (await by.deliveries.takeOver()) as readonly TakenDelivery[])
      by.tasks.push({ id, fence, isInDoubt });
  };
  /** One step of the oldest task: the ledger is asked; the message is written; it is done. */
  const work = async (by: Owner): Promise<void> => {
    const [task] = by.tasks;
    if (!task) return;
    const { id, fence, isInDoubt } = task;
    if (task.isWritten) {
      by.tasks.shift();
      return by.deliveries.done(id, fence);
    }
    if (task.asked === undefined || steady - task.asked >= BELIEVED_MS) {
      task.asked = steady;
      if (!(await by.deliveries.posting(id, fence))) by.tasks.shift();
      return;
    }
    task.isWritten = true;
    if (isInDoubt) told.add(keyOf(id));
    else answered.push(keyOf(id));
  };
  const die = async (number: number): Promise<void> => {
    owners[number] = await open();
  };

  const act = async (given: Act): Promise<void> => {
    if (given.kind === 'pass') return pass(given.ms);
    const by = owners[given.owner];
    if (!by) return;
    if (given.kind === 'stop') by.isStopped = true;
    if (given.kind === 'wake') by.isStopped = false;
    if (given.kind === 'die') return die(given.owner);
    if (by.isStopped) return;
    if (given.kind === 'arrive') await arrive(by, `question ${given.delivery}`);
    if (given.kind === 'look') await look(by);
    if (given.kind === 'work') await work(by);
  };

  return {
    act,
    /** Whoever isn't stopped looks around and does all its work, for so long; one at least. */
    goOn: async (ms: number) => {
      if (owners.every(({ isStopped }) => isStopped)) await die(0);
      for (let left = ms; left >= 0; left -= LOOK_MS) {
        for (const by of owners.filter(({ isStopped }) => !isStopped)) {
          await look(by);
          while (by.tasks.length > 0) await work(by);
        }
        pass(LOOK_MS);
      }
    },
    wakeAll: async () => {
      for (const by of owners) by.isStopped = false;
    },
    untold: () => [...arrived].filter((key) => !answered.includes(key) && !told.has(key)),
    answeredTwice: () => answered.filter((key, at) => answered.indexOf(key) !== at),
  };
}
