import type { PassageSearch, Store } from '../../../src/store/store.js';

/** Texts of the passages that hold a term of `terms` (divided by spaces), best first. */
export async function search(
  store: Store,
  terms: string,
  options: Partial<PassageSearch> = {},
): Promise<readonly string[]> {
  const hits = await store.searchPassages({ limit: 100, ...options, terms: terms.split(' ') });
  return hits.map((hit) => hit.passage.text);
}
