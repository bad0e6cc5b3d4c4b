/** Spreads out whole numbers, the same ones each time, so that a sample can be judged and drawn again. */
const multiplier = 2_654_435_761;

/** At most so many of the items, spread over all of them, in their order; the same of the same items each time. */
export function sample<T>(items: readonly T[], size: number): T[] {
  return items
    .map((item, index) => ({ item, index, key: (index * multiplier) % 2 ** 32 }))
    .sort((a, b) => a.key - b.key)
    .slice(0, size)
    .sort((a, b) => a.index - b.index)
    .map(({ item }) => item);
}
