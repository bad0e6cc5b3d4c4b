/** Parts that cross-validation divides the groups into. */
export const foldCount = 4;

/**
 * Deals groups (article titles) out to folds in alphabetical order, so that the folds differ by at most one group and
 * don't depend on the order of the data. Each data set's groups are dealt out by themselves, so that a further set
 * changes no fold of those before it; a group that an earlier set has too stays where that put it. The function it
 * returns gives a group's fold, from 0 to below `foldCount`.
 * @throws {Error} where it is asked for a group that was not dealt out: its questions would be in no fold.
 */
export function createFolds(...sets: readonly Iterable<string>[]): (group: string) => number {
  const folds = new Map<string, number>();
  for (const groups of sets) {
    const fresh = [...new Set([...groups].map(nameOf))].filter((name) => !folds.has(name)).sort();
    for (const [index, name] of fresh.entries()) folds.set(name, index % foldCount);
  }
  return (group) => {
    const fold = folds.get(nameOf(group));
    if (fold === undefined) throw new Error(`no fold holds the group ${group}`);
    return fold;
  };
}

/** One article has one name in all sets, with underscores in some. */
function nameOf(group: string): string {
  return group.replaceAll('_', ' ').toLowerCase();
}
