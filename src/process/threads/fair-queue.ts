/** What waits for its turn: people take turns, and each person's requests keep their order. */
export interface FairQueue<T> {
  readonly size: number;
  /**
   * Puts `item` behind the others of its person. Where the queue is full, room is made by the latest item of whoever
   * has most in it, which is returned: `item` itself, unless somebody has more waiting than its person.
   */
  add(person: string, item: T): T | undefined;
  /** Takes out the first item of the person whose turn it is. */
  next(): T | undefined;
  /** How many items come before one that `person` would add now; infinitely many where `add` would give it back. */
  turnsBefore(person: string): number;
}

/**
 * Round robin over people, and the longest line gives way when it is full: McKenney, "Stochastic Fairness Queueing",
 * 1990, with a line for each person instead of one for each hash. `limit`: how many items may wait, 1 or more.
 */
export function createFairQueue<T>(limit: number): FairQueue<T> {
  // In the order of turns.
  const lines = new Map<string, T[]>();
  let size = 0;

  const makeRoom = (person: string): T | undefined => {
    let longest: readonly [string, T[]] | undefined;
    for (const line of lines) if (!longest || line[1].length > longest[1].length) longest = line;
    if (!longest || longest[1].length <= (lines.get(person)?.length ?? 0) + 1) return undefined;
    const [key, items] = longest;
    const removed = items.pop();
    if (items.length === 0) lines.delete(key);
    size--;
    return removed;
  };

  return {
    get size() {
      return size;
    },
    add: (person, item) => {
      const removed = size < limit ? undefined : makeRoom(person);
      if (size >= limit) return item;
      const line = lines.get(person);
      if (line) line.push(item);
      else lines.set(person, [item]);
      size++;
      return removed;
    },
    turnsBefore: (person) => {
      const own = lines.get(person)?.length ?? 0;
      // The usual case, without a look at each line: one turn for everybody who waits.
      if (own === 0) return size >= limit && size === lines.size ? Number.POSITIVE_INFINITY : lines.size;
      let turns = 0;
      let longest = 0;
      for (const { length } of lines.values()) {
        turns += Math.min(length, own + 1);
        longest = Math.max(longest, length);
      }
      return size >= limit && longest <= own + 1 ? Number.POSITIVE_INFINITY : turns;
    },
    next: () => {
      const [turn] = lines;
      if (!turn) return undefined;
      const [person, items] = turn;
      const item = items.shift();
      lines.delete(person);
      if (items.length > 0) lines.set(person, items);
      size--;
      return item;
    },
  };
}
