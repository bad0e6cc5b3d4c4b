import type { HeldCollections, HeldReader } from '../held-reader.js';
import type { HeldArticles, Holdings } from '../holdings.js';
import type { SqlLedger } from '../sql.js';
import type { TermIndex } from '../term-index.js';
import type { WordIndex } from '../word-index.js';
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
  readonly terms: TermIndex;
  readonly words: WordIndex;
  readonly articles: (held: HeldReader<HeldCollections>) => SqlLedger<HeldArticles>;
  /** Makes the methods of a ledger do their work. */
  readonly perform: <T extends object>(ledger: SqlLedger<T>) => T;
}

/** Returns what `Store.holdings` is: the same set of names gives the same holdings. */
export function createHoldings({
  terms,
  words,
  articles,
  perform,
}: HoldingsParts): (names: readonly string[]) => Holdings {
  const known = new Map<string, Holdings>();
  const indexOf = createCollectionIndexes(terms);
  const loadHits = createHitLoader();

  const create = (names: readonly string[]): Holdings => {
    const held = createHeldReader(names, indexOf);
    return {
      articles: perform(articles(held)),
      index: perform(createPassageIndex(held, loadHits)),
      words: perform(createVocabulary(held, words)),
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
