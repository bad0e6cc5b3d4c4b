import type { HeldArticles } from '../src/store/holdings.js';
import type { Store } from '../src/store/store.js';

/** How often each method of `HeldArticles` was called. */
export type Reads = Partial<Record<keyof HeldArticles, number>>;

/** A store that counts in `reads` what is read of its articles. */
export function countReads(store: Store): { readonly counting: Store; readonly reads: Reads } {
  const reads: Reads = {};
  const counted = <Args extends readonly unknown[], Result>(
    name: keyof HeldArticles,
    read: (...args: Args) => Result,
  ): ((...args: Args) => Result) => {
    return (...args) => {
      reads[name] = (reads[name] ?? 0) + 1;
      return read(...args);
    };
  };
  const count = (articles: HeldArticles): HeldArticles => ({
    headers: counted('headers', articles.headers),
    article: counted('article', articles.article),
    outline: counted('outline', articles.outline),
    sheet: counted('sheet', articles.sheet),
    suggestions: counted('suggestions', articles.suggestions),
    keys: counted('keys', articles.keys),
    slices: counted('slices', articles.slices),
    datedSlices: counted('datedSlices', articles.datedSlices),
    edition: counted('edition', articles.edition),
    summaries: counted('summaries', articles.summaries),
  });
  const holdings: Store['holdings'] = (collections) => {
    const held = store.holdings(collections);
    return { ...held, articles: count(held.articles) };
  };
  return { counting: { ...store, holdings }, reads };
}
