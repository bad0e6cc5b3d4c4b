/** Parts that cross-validation divides the groups into. */
export const foldCount = 4;

/**
 * Deals groups (article titles) out to folds in alphabetical order, so that the folds differ by at most one group and
 * don't depend on the order of the data. The function it returns gives a group's fold, from 0 to below `foldCount`.
 * @throws {Error} where it is asked for a group that was not dealt out: its questions would be in no fold.
 */
export function createFolds(groups: Iterable<string>): (group: string) => number {
  const order = new Map([...new Set(groups)].sort().map((group, index) => [group, index]));
  return (group) => {
    const index = order.get(group);
    if (index === undefined) throw new Error(`no fold holds the group ${group}`);
    return index % foldCount;
  };
}
