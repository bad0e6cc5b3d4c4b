/** Who leads to whom: files or rooms, by name. */
export type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

/** All that each name leads to, by one arrow or several. What lies on a circle leads to itself. */
export function reachOf(arrows: Arrows): Arrows {
  return new Map(
    Array.from(arrows.keys(), (start) => {
      const reached = new Set<string>();
      const open = [start];
      for (let name = open.pop(); name !== undefined; name = open.pop()) {
        for (const next of arrows.get(name) ?? []) {
          if (reached.has(next)) continue;
          reached.add(next);
          open.push(next);
        }
      }
      return [start, reached];
    }),
  );
}

/**
 * A shortest circle for each knot of names that lead to each other, from its first name by the alphabet; the way back
 * to that name is left out. Empty where there is none.
 */
export function findCircles(arrows: Arrows): string[][] {
  const reach = reachOf(arrows);
  const told = new Set<string>();
  return [...arrows.keys()].sort().flatMap((name) => {
    if (told.has(name) || !reach.get(name)?.has(name)) return [];
    for (const other of reach.get(name) ?? []) if (reach.get(other)?.has(name)) told.add(other);
    return [shortestCircle(name, arrows)];
  });
}

/** A circle as people read it: "a → b → a". */
export function printCircle(circle: readonly string[]): string {
  return [...circle, ...circle.slice(0, 1)].join(' → ');
}

function shortestCircle(start: string, arrows: Arrows): string[] {
  const ways = [[start]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const next of arrows.get(way.at(-1) ?? start) ?? []) {
      if (next === start) return way;
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return [];
}
