import type { SqliteConnection } from './sqlite-connection.js';
import { quoteTerm } from './sqlite-rows.js';
import type { Word } from './store.js';
import { listLookupTokens } from './word-forms.js';

/** How many candidates are looked up for each word wanted: some are dead, and some differ in their term only. */
const OVERFETCH = 2;

/** Each token's matches, their weights added up by word; materialized so that JSON is read once and not per match. */
const CANDIDATES = `
  WITH tokens AS MATERIALIZED (SELECT value ->> 0 AS token, value ->> 1 AS weight FROM json_each(?)),
  likely AS MATERIALIZED (
    SELECT i.rowid AS id, sum(t.weight) AS likeness FROM tokens t CROSS JOIN word_index i
    WHERE i.word_index MATCH t.token GROUP BY i.rowid ORDER BY likeness DESC, i.rowid LIMIT ?)
  SELECT w.word, w.display, w.term, w.language, likely.likeness FROM likely JOIN words w ON w.id = likely.id
  ORDER BY likely.likeness DESC, w.id`;

interface CandidateRow extends Word {
  readonly likeness: number;
}

interface LiveWord extends CandidateRow {
  /** In how many passages its term stands. */
  readonly passages: number;
}

/** See `Store.similarWords`. A word that two languages index under different terms counts once, under the commoner. */
export function findSimilarWords(connection: SqliteConnection, word: string, limit: number): readonly Word[] {
  if (word === '' || limit < 1) return [];
  const tokens = listLookupTokens(word).map(({ token, weight }) => [quoteTerm(token), weight]);
  const candidates: readonly CandidateRow[] = connection
    .statement(CANDIDATES)
    .all(JSON.stringify(tokens), Math.floor(limit) * OVERFETCH);
  return keepLive(connection, candidates, Math.floor(limit))
    .toSorted(compareLiveWords)
    .map(({ word: spelling, display, term, language }) => ({ word: spelling, display, term, language }));
}

/** The first `limit` words that stand in an article; each costs a look into the index, so no more than needed. */
function keepLive(connection: SqliteConnection, candidates: readonly CandidateRow[], limit: number): LiveWord[] {
  const frequency = connection.statement('SELECT doc FROM passage_vocabulary WHERE term = lower(?)');
  const live = new Map<string, LiveWord>();
  for (const candidate of candidates) {
    if (live.size === limit) break;
    const row: { readonly doc: number } | undefined = frequency.get(candidate.term);
    const passages = row?.doc ?? 0;
    if (passages > (live.get(candidate.word)?.passages ?? 0)) live.set(candidate.word, { ...candidate, passages });
  }
  return [...live.values()];
}

/** Code unit order, so that a list is the same on every machine. */
function compareLiveWords(a: LiveWord, b: LiveWord): number {
  return b.likeness - a.likeness || b.passages - a.passages || (a.word < b.word ? -1 : 1);
}
