/** Letters of the longest word that is ever taken for a slip: no slip makes a word so long, only noise does. */
export const longestWord = 64;

/** Words that are looked up for one text at most, the first that no article holds. */
export const mostWords = 32;

/** Words that are looked up, each in one language, and searches for two words together: for a whole request. */
const most = { lookups: 80, searches: 24 } as const;

/**
 * What reading slips may still cost in one request, however many sentences and languages it is read in. What is beyond
 * stays as it was typed.
 */
export interface SpellingWork {
  /** Whether a word may be looked up in a language. The same again costs nothing. */
  admits(word: string, language: string): boolean;
  /** What `look` found for a key when it was first asked for it. */
  once<Found>(key: string, look: () => Promise<Found>): Promise<Found>;
  /** Whether one more pair of words may be searched for. */
  admitsSearch(): boolean;
}

export function createSpellingWork(): SpellingWork {
  const admitted = new Set<string>();
  const found = new Map<string, Promise<unknown>>();
  let searches = 0;
  return {
    admits: (word, language) => {
      const key = `${language} ${word}`;
      if (admitted.size < most.lookups) admitted.add(key);
      return admitted.has(key);
    },
    once: <Found>(key: string, look: () => Promise<Found>) => {
      const known = found.get(key) ?? look();
      found.set(key, known);
      return known as Promise<Found>;
    },
    admitsSearch: () => {
      searches += 1;
      return searches <= most.searches;
    },
  };
}
