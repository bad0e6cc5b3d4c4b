import pg from 'pg';

type Query = (this: pg.Client, ...args: readonly unknown[]) => unknown;

/**
 * Counts round trips of every connection of this process from now on: what is sent while an answer is awaited goes with
 * what was sent before, and for the end of what only reads nobody waits. Returns what gives how many there were since it was last asked.
 */
export function countTrips(): () => number {
  let count = 0;
  const awaited = new WeakMap<pg.Client, number>();
  const { prototype } = pg.Client;
  const query = prototype.query as Query;
  prototype.query = function (this: pg.Client, ...args: readonly unknown[]): unknown {
    if (args[0] === 'COMMIT') return query.call(this, ...args);
    const before = awaited.get(this) ?? 0;
    if (before === 0) count += 1;
    awaited.set(this, before + 1);
    const answered = () => awaited.set(this, (awaited.get(this) ?? 1) - 1);
    const result = query.call(this, ...args);
    if (result instanceof Promise) result.then(answered, answered);
    return result;
  } as typeof prototype.query;
  return () => {
    const counted = count;
    count = 0;
    return counted;
  };
}
