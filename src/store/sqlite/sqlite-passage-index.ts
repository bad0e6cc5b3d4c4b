import { foldTerm } from '../fold-term.js';
import type { PassageHit, PassageIndex, PassageSearch } from '../passage-index.js';
import { scorePassages } from '../score-passages.js';
import { passageIndexOf } from './collection-tables.js';
import { countPassages } from './count-passages.js';
import type { Held } from './held-collections.js';
import { loadCandidates, loadHits } from './load-hits.js';
import { type FilteredCollection, filterCollections } from './passage-filter.js';
import type { SqliteConnection } from './sqlite-connection.js';
import { quoteTerm } from './sqlite-rows.js';
import type { Synchronous } from './synchronous.js';

export function createSqlitePassageIndex(connection: SqliteConnection, held: () => Held): Synchronous<PassageIndex> {
  const search = (wanted: PassageSearch): readonly PassageHit[] => {
    const terms = searchableTerms(wanted.terms);
    const limit = Math.floor(wanted.limit);
    if (terms.length === 0 || limit < 1) return [];
    const holdings = held();
    const query = terms.map(quoteTerm).join(' OR ');
    const ids = filterCollections(connection, holdings, wanted).flatMap((filter) =>
      findBest(connection, filter, query, limit),
    );
    const candidates = loadCandidates(connection, ids);
    const counts = countPassages(connection, holdings, terms);
    const counted = terms.map((term, place) => ({ term, passages: counts[place] ?? 0 }));
    const scores = scorePassages(candidates, counted, holdings.stats);
    const scored = candidates.map((candidate, place) => ({ candidate, bm25: scores[place] ?? 0 }));
    scored.sort((a, b) => b.bm25 - a.bm25 || a.candidate.id - b.candidate.id);
    return loadHits(connection, scored.slice(0, limit));
  };

  return {
    stats: () => connection.snapshot(() => held().stats),
    search: (wanted) => connection.snapshot(() => search(wanted)),
    frequencies: (terms) => connection.snapshot(() => countPassages(connection, held(), terms)),
  };
}

/** Each term once, as the index counts it; what holds white space is no term. */
function searchableTerms(terms: readonly string[]): readonly string[] {
  return [...new Set(terms.map(foldTerm))].filter((term) => /^[^\s\p{Cc}]+$/u.test(term));
}

/** By the collection's own counts, so that what is in others moves nothing. */
function findBest(
  connection: SqliteConnection,
  { collection, condition, values }: FilteredCollection,
  query: string,
  limit: number,
): readonly number[] {
  const index = passageIndexOf(collection);
  const sql = `
    SELECT i.rowid AS id FROM ${index} i WHERE ${index} MATCH ? ${condition} ORDER BY bm25(${index}), id LIMIT ?`;
  const rows: readonly { readonly id: number }[] = connection.statement(sql).all(query, ...values, limit);
  return rows.map(({ id }) => id);
}
