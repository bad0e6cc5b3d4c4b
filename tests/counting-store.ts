import type { Holdings } from '../src/store/holdings.js';
import type { Store } from '../src/store/store.js';

/** How much of each kind was asked of a store. */
export interface Looks {
  /** Words for which others that look like them were looked for. */
  similar: number;
  /** Words of which it was asked whether they are known, or how usual their letters are. */
  words: number;
  searches: number;
  /** Terms that were searched for, in all searches together. */
  terms: number;
  /** Longest word or term that was looked up, in UTF-16 code units. */
  longest: number;
}

/** A store that counts what it is asked of articles; `read` tells it, and begins anew. */
export function countLooks(store: Store): { readonly store: Store; readonly read: () => Looks } {
  let looks = none();
  const look = (counts: Partial<Looks>, words: readonly string[]) => {
    for (const name of ['similar', 'words', 'searches', 'terms'] as const) looks[name] += counts[name] ?? 0;
    looks.longest = Math.max(looks.longest, ...words.map(({ length }) => length));
  };
  const counting = ({ articles, index, words }: Holdings): Holdings => ({
    articles,
    index: {
      ...index,
      search: (search) => {
        look({ searches: 1, terms: search.terms.length }, []);
        return index.search(search);
      },
      searchCounted: (search) => {
        look({ searches: 1, terms: search.terms.length }, []);
        return index.searchCounted(search);
      },
    },
    words: {
      similar: (word, limit, language) => {
        look({ similar: 1 }, [word]);
        return words.similar(word, limit, language);
      },
      known: (some, language) => {
        look({ words: some.length }, some);
        return words.known(some, language);
      },
      letterShares: (some) => {
        look({ words: some.length }, some);
        return words.letterShares(some);
      },
    },
  });
  return {
    store: { ...store, holdings: (collections) => counting(store.holdings(collections)) },
    read: () => {
      const read = looks;
      looks = none();
      return read;
    },
  };
}

function none(): Looks {
  return { similar: 0, words: 0, searches: 0, terms: 0, longest: 0 };
}
