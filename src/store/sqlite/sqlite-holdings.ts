import type { HeldArticles, Holdings } from '../holdings.js';
import type { PassageIndex } from '../passage-index.js';
import type { SqlWork } from '../sql.js';
import { createHeldArticles } from '../tables/held-articles.js';
import type { Vocabulary } from '../vocabulary.js';
import { createCollectionIndexes } from './collection-index.js';
import { createHeldCollections, type Held } from './held-collections.js';
import { createHitLoader } from './load-hits.js';
import { performLedger } from './perform-sql.js';
import type { SqliteConnection } from './sqlite-connection.js';
import { createSqlitePassageIndex } from './sqlite-passage-index.js';
import { createSqliteVocabulary } from './sqlite-vocabulary.js';
import { type Attempt, makeAsynchronous } from './synchronous.js';

/**
 * Sets of collections whose totals are remembered; there are few sets that people see. What is large is remembered for
 * each collection once.
 */
const REMEMBERED = 200;

/** Returns what `Store.holdings` is: the same set of names gives the same holdings. */
export function createSqliteHoldings(
  connection: SqliteConnection,
  attempt: Attempt,
): (names: readonly string[]) => Holdings {
  const known = new Map<string, Holdings>();
  const indexOf = createCollectionIndexes(connection);
  const loadHits = createHitLoader(connection);

  const create = (names: readonly string[]): Holdings => {
    const held = createHeldCollections(connection, names, indexOf);
    return {
      articles: makeAsynchronous<HeldArticles>(performLedger(connection, createHeldArticles(heldNow(held))), attempt),
      index: makeAsynchronous<PassageIndex>(createSqlitePassageIndex(connection, held, loadHits), attempt),
      words: makeAsynchronous<Vocabulary>(createSqliteVocabulary(connection, held), attempt),
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

function heldNow(held: () => Held): () => SqlWork<Held> {
  return function* () {
    return held();
  };
}
