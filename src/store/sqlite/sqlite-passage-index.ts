import { foldTerm } from '../fold-term.js';
import type { PassageHit, PassageIndex, PassageSearch } from '../passage-index.js';
import { scorePassages } from '../score-passages.js';
import { StoreDamage } from '../store-damage.js';
import { passageIndexOf } from './collection-tables.js';
import { countPassages } from './count-passages.js';
import type { Held } from './held-collections.js';
import { loadHits, type ScoredPassage } from './load-hits.js';
import { type FilteredCollection, filterCollections } from './passage-filter.js';
import type { SqliteConnection } from './sqlite-connection.js';
import { quoteTerm } from './sqlite-rows.js';
import type { Synchronous } from './synchronous.js';

const TERMS = `
  SELECT t.id, t.text_terms || ' ' || t.heading_terms || ' ' || t.title_terms AS terms
  FROM json_each(?) j CROSS JOIN passage_terms t ON t.id = j.value`;

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
    return loadHits(connection, rank(connection, holdings, ids, terms).slice(0, limit));
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

/** Best first; ties in the order of ids. */
function rank(
  connection: SqliteConnection,
  held: Held,
  ids: readonly number[],
  terms: readonly string[],
): readonly ScoredPassage[] {
  const rows: readonly { readonly id: number; readonly terms: string }[] = connection
    .statement(TERMS)
    .all(JSON.stringify(ids));
  const found = new Set(rows.map((row) => row.id));
  const lost = ids.find((id) => !found.has(id));
  // Index and tables change in one transaction, so a match without its passage was not our doing.
  if (lost !== undefined) throw new StoreDamage(`passage ${lost} is in the index but not in the store`);
  const counts = countPassages(connection, held, terms);
  const counted = terms.map((term, place) => ({ term, passages: counts[place] ?? 0 }));
  const passages = rows.map((row) => row.terms);
  const scores = scorePassages(passages, counted, held.stats);
  return rows.map(({ id }, place) => ({ id, bm25: scores[place] ?? 0 })).sort((a, b) => b.bm25 - a.bm25 || a.id - b.id);
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
