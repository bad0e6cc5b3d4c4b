import type { FaultRow } from '../scenario.js';
import type { Sizes } from './measure-sizes.js';

/** By so much more may the second half hold than the first: a share of it, and something for what is small. */
const share = 0.2;
const most = { memory: 60, handles: 15, connections: 8, database: 12, rows: 60 } as const;

/** Whether what is held stays as it is: the largest of the last third beside that of the third before it. */
export function judgeSizes(attack: string, sizes: readonly Sizes[]): FaultRow {
  const third = Math.floor(sizes.length / 3);
  const [before, after] = [sizes.slice(third, 2 * third), sizes.slice(-third)];
  const faults: string[] = [];
  const largest = (of: readonly Sizes[], read: (one: Sizes) => number) => Math.max(0, ...of.map(read));
  const compare = (name: string, read: (one: Sizes) => number, allowed: number) => {
    const [first, last] = [largest(before, read), largest(after, read)];
    if (last > first * (1 + share) + allowed)
      faults.push(`${name} grew from ${Math.round(first)} to ${Math.round(last)}.`);
    return `${Math.round(first)} → ${Math.round(last)}`;
  };
  const counts: Record<string, string> = {
    'memory MB': compare('Memory', ({ memory }) => memory, most.memory),
    handles: compare('The number of file handles', ({ handles }) => handles, most.handles),
    connections: compare('The number of connections', ({ connections }) => connections, most.connections),
    'database MB': compare('The database', ({ database }) => database, most.database),
  };
  const tables = new Set(sizes.flatMap(({ rows }) => Object.keys(rows)));
  const changed: string[] = [];
  for (const table of tables) {
    const told = compare(`The table ${table}`, ({ rows }) => rows[table] ?? 0, most.rows);
    const [first, last] = told.split(' → ');
    if (first !== last) changed.push(`${table} ${told}`);
  }
  return { attack, counts: { ...counts, 'rows that changed': changed.join(', ') || 'none' }, faults };
}
