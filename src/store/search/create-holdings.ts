import type { Holdings } from '../holdings.js';
import type { SqlLedger } from '../sql.js';
import { createHeldArticles } from '../tables/held-articles.js';
import type { TermIndex } from '../term-index.js';
import type { WordIndex } from '../word-index.js';
import type { WordUses } from '../word-uses.js';
import { createCollectionIndexes } from './collection-index.js';
import { createHeldReader } from './held-collections.js';
import { createHitLoader } from './load-hits.js';
import { createPassageIndex } from './search-passages.js';
import { createVocabulary } from './vocabulary-words.js';

/**
 * Sets of collections whose totals are remembered; there are few sets that people see. What is large is remembered for
 * each collection once.
 */
const REMEMBERED = 200;

/** What each database has in its own way. */
export interface HoldingsParts {
  readonly index: TermIndex;
  readonly wordIndex: WordIndex;
  readonly uses: WordUses;
  /** By which articles are in force or aren't. */
  readonly now: () => Date;
  /** Makes the methods of a ledger do their work. */
  readonly perform: <T extends object>(ledger: SqlLedger<T>) => T;
}

/** Returns what `Store.holdings` is: the same set of names gives the same holdings. */
export function createHoldings({
  index,
  wordIndex,
  uses,
  now,
  perform,
}: HoldingsParts): (names: readonly string[]) => Holdings {
  const known = new Map<string, Holdings>();
  const indexOf = createCollectionIndexes(index);
  const loadHits = createHitLoader();

  const create = (names: readonly string[]): Holdings => {
    const held = createHeldReader(names, indexOf, now);
    return {
      articles: perform(createHeldArticles(held)),
      index: perform(createPassageIndex(held, loadHits)),
      words: perform(createVocabulary(held, wordIndex, uses)),
    };
  };

  return (names) => {
    const distinct = [...new Set(names)].sort();
    const key = JSON.stringify(distinct);
    const holdings = known.get(key) ?? create(distinct);
    if (known.size >= REMEMBERED) known.clear();
    known.set(key, holdings);
    return holdings;
  };
}
