/** Remembers names that came lately, so that a repetition is noticed. */
export interface RecentNames {
  /** Whether one of the names is remembered. */
  know(names: readonly string[]): boolean;
  add(names: readonly string[]): void;
}

/** `capacity`: how many names are remembered; the oldest are forgotten first. */
export function createRecentNames(capacity: number): RecentNames {
  const names = new Set<string>();
  return {
    know: (given) => given.some((name) => names.has(name)),
    add: (given) => {
      for (const name of given) names.add(name);
      for (const oldest of names) {
        if (names.size <= capacity) break;
        names.delete(oldest);
      }
    },
  };
}
