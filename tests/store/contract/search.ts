import type { Holdings } from '../../../src/store/holdings.js';
import type { PassageSearch } from '../../../src/store/passage-index.js';
import type { Store } from '../../../src/store/store.js';

/** Every collection that holds an article. */
export async function allHoldings(store: Store): Promise<Holdings> {
  return store.holdings(Object.keys(await store.shelves.collections()));
}

export interface SearchOptions extends Partial<PassageSearch> {
  /** Collections to search; all by default. */
  readonly collections?: readonly string[];
}

/** Texts of the passages that hold a term of `terms` (divided by spaces), best first. */
export async function search(
  store: Store,
  terms: string,
  { collections, ...options }: SearchOptions = {},
): Promise<readonly string[]> {
  const holdings = collections ? store.holdings(collections) : await allHoldings(store);
  const hits = await holdings.index.search({ limit: 100, ...options, terms: terms.split(' ') });
  return hits.map((hit) => hit.passage.text);
}
