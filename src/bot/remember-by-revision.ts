import type { Shelves } from '../store/shelves.js';

/** Works values out once each, by their keys, for as long as no article changes; what failed is worked out anew. */
export function rememberByRevision<T>({
  revision,
}: Pick<Shelves, 'revision'>): (key: string, work: () => Promise<T>) => Promise<T> {
  let known = { revision: -1, values: new Map<string, Promise<T>>() };
  return async (key, work) => {
    const current = await revision();
    if (known.revision !== current) known = { revision: current, values: new Map() };
    const { values } = known;
    const value = values.get(key) ?? work();
    values.set(key, value);
    value.catch(() => values.delete(key));
    return value;
  };
}
