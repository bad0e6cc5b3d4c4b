/** Remembers names that came lately, so that a repetition is noticed. */
export interface RecentNames {
  /** Whether none of the names is remembered; all of them are from now on. */
  areNew(names: readonly string[]): boolean;
}

/** `capacity`: how many names are remembered; the oldest are forgotten first. */
export function createRecentNames(capacity: number): RecentNames {
  const names = new Set<string>();
  return {
    areNew: (given) => {
      const isNew = !given.some((name) => names.has(name));
      for (const name of given) names.add(name);
      for (const oldest of names) {
        if (names.size <= capacity) break;
        names.delete(oldest);
      }
      return isNew;
    },
  };
}
