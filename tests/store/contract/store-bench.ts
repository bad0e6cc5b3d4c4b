import type { Store } from '../../../src/store/store.js';

export const LEASE_MS = 30_000;

/** So many deliveries are known whatever the clock says. */
export const KEPT_DELIVERIES = 20;

export interface OpenOptions {
  /** Stores opened at one place share what they hold. */
  readonly place: string;
  readonly now: () => Date;
  readonly owner: string;
  readonly leaseMs: number;
  readonly steadyNow: () => number;
  readonly keptDeliveries: number;
  /** Stands in for the database's own clock, where a store goes by that. */
  readonly databaseNow: () => number;
}

const limits = { leaseMs: LEASE_MS, keptDeliveries: KEPT_DELIVERIES };

/** Opens stores for tests, and turns their clock. */
export interface StoreBench {
  readonly name: string;
  /** Whether what is stored at a place outlives its store, and two stores can have one place open. */
  readonly shared: boolean;
  newPlace(): string;
  openAt(place: string, owner: string): Promise<Store>;
  /** An empty store at a place of its own. */
  openNew(): Promise<Store>;
  /** How often a property is tried for which `usual` times would do on a store in this process. */
  tries(usual: number): number;
  /** Lets time pass for every store. */
  pass(milliseconds: number): void;
  /** Sets the clock on the wall ahead, or back; no time passes. */
  setClock(milliseconds: number): void;
  closeAll(): Promise<void>;
}

export function createStoreBench(
  name: string,
  open: (options: OpenOptions) => Promise<Store>,
  shared: boolean,
  tries = (usual: number): number => usual,
): StoreBench {
  const opened: Store[] = [];
  let places = 0;
  let passed = 0;
  let time = Date.parse('2026-03-01T12:00:00.000Z');

  const newPlace = (): string => `${name}-${places++}`;

  const openAt = async (place: string, owner: string): Promise<Store> => {
    const clocks = { now: () => new Date(time), steadyNow: () => passed, databaseNow: () => time };
    const store = await open({ place, owner, ...clocks, ...limits });
    opened.push(store);
    return store;
  };

  return {
    name,
    shared,
    newPlace,
    openAt,
    tries,
    openNew: () => openAt(newPlace(), 'this run'),
    pass(milliseconds) {
      time += milliseconds;
      passed += milliseconds;
    },
    setClock(milliseconds) {
      time += milliseconds;
    },
    async closeAll() {
      await Promise.all(opened.splice(0).map((store) => store.close()));
    },
  };
}
