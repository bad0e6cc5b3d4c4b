/** A delivery as this process has it. */
export interface Held {
  readonly id: string;
  readonly seq: number;
  readonly fence: number;
}

/** What is done and may not be written down as such yet. */
export interface Finished {
  readonly id: string;
  /** Undefined for whatever this process has claimed it under. */
  readonly fence: number | undefined;
}

/**
 * What this process works on: nothing else that bears its name in the ledger is kept alive, so that what it gave up
 * while the database was away is taken over like anybody's.
 */
export interface DeliveriesInHand {
  take(held: Held): void;
  /** Nothing is dropped that was taken under another fence since. */
  drop(id: string, fence?: number): void;
  /** It is in hand no more, and to be written down as done by whoever can. */
  finish(finished: Finished): void;
  written(finished: readonly Finished[]): void;
  /** The ledger knew it under no claim of this process: one that is still on its way comes too late. */
  hasAnswered(id: string): boolean;
  /** The ledger knows it, so that nothing is on its way. */
  found(id: string): void;
  has(seq: number, fence: number): boolean;
  seqs(): readonly number[];
  finished(): readonly Finished[];
}

/** Claims take seconds at most, so that none of them is later than so many answers. */
const MOST_ANSWERED = 10_000;

export function createDeliveriesInHand(): DeliveriesInHand {
  const held = new Map<string, Held>();
  const fences = new Map<number, number>();
  const unwritten = new Map<string, Finished>();
  const answered = new Set<string>();
  const drop = (id: string, fence?: number): void => {
    const known = held.get(id);
    if (!known || (fence !== undefined && known.fence !== fence)) return;
    held.delete(id);
    if (fences.get(known.seq) === known.fence) fences.delete(known.seq);
  };
  return {
    take: (taken) => {
      held.set(taken.id, taken);
      fences.set(taken.seq, taken.fence);
    },
    drop,
    finish: (finished) => {
      drop(finished.id, finished.fence);
      unwritten.set(finished.id, finished);
      if (finished.fence === undefined) answered.add(finished.id);
      for (const oldest of answered) {
        if (answered.size <= MOST_ANSWERED) break;
        answered.delete(oldest);
      }
    },
    written: (finished) => {
      for (const each of finished) if (unwritten.get(each.id) === each) unwritten.delete(each.id);
    },
    hasAnswered: (id) => answered.has(id),
    found: (id) => answered.delete(id),
    has: (seq, fence) => fences.get(seq) === fence,
    seqs: () => [...fences.keys()],
    finished: () => [...unwritten.values()],
  };
}
