import type { Language } from '../../domain.js';
import type { LiveWord, Word } from '../store.js';
import type { SqliteConnection } from './sqlite-connection.js';
import { quoteTerm } from './sqlite-rows.js';
import { listSpellingTokens, listTrigrams } from './word-forms.js';

/** How many candidates are looked up for each word wanted: some are dead, and some differ in their term only. */
const OVERFETCH = 2;

/** Matches that are gone through for one word at most; beyond, its commonest tokens ("ation") are left out. */
const MATCHES = 2_000;

const COUNTS = `
  SELECT j.value AS token, v.doc AS words FROM json_each(?) j JOIN word_vocabulary v ON v.term = j.value
  ORDER BY v.doc, j.key`;

/** The more tokens two words share, the more alike; materialized so that JSON is read once and not per match. */
const CANDIDATES = `
  WITH tokens AS MATERIALIZED (SELECT value AS token FROM json_each(?)),
  likely AS MATERIALIZED (
    SELECT i.rowid AS id, count(*) AS likeness FROM tokens t CROSS JOIN word_index i
    WHERE i.word_index MATCH t.token GROUP BY i.rowid ORDER BY likeness DESC, i.rowid LIMIT ?)
  SELECT w.word, w.display, w.term, w.language, likely.likeness FROM likely JOIN words w ON w.id = likely.id
  ORDER BY likely.likeness DESC, w.id`;

interface CandidateRow extends Word {
  readonly likeness: number;
}

type LikelyWord = CandidateRow & LiveWord;

/** See `Store.similarWords`. */
export function findSimilarWords(
  connection: SqliteConnection,
  word: string,
  limit: number,
  language?: Language,
): readonly LiveWord[] {
  if (word === '' || limit < 1) return [];
  const tokens = rarestTokens(connection, word).map(quoteTerm);
  const candidates: readonly CandidateRow[] = connection
    .statement(CANDIDATES)
    .all(JSON.stringify(tokens), Math.floor(limit) * OVERFETCH);
  return keepLive(connection, candidates, Math.floor(limit), language)
    .toSorted(compareWords)
    .map(({ likeness: _, ...live }) => live);
}

/** Those under which few words stand tell most and cost least. */
function rarestTokens(connection: SqliteConnection, word: string): readonly string[] {
  const counts: readonly { readonly token: string; readonly words: number }[] = connection
    .statement(COUNTS)
    .all(JSON.stringify(listSpellingTokens(word)));
  let matches = 0;
  const affordable = counts.filter(({ words }, index) => {
    matches += words;
    return index === 0 || matches <= MATCHES;
  });
  return affordable.map(({ token }) => token);
}

/**
 * The first `limit` words that stand in an article; each costs a look into the index, so no more than needed. Of those
 * that are written alike, the one of `language` counts, else the commonest.
 */
function keepLive<Row extends Word>(
  connection: SqliteConnection,
  rows: readonly Row[],
  limit: number,
  language?: Language,
): (Row & LiveWord)[] {
  const live = new Map<string, Row & LiveWord>();
  for (const row of rows) {
    if (live.size === limit) break;
    const passages = countHolding(connection, row.term);
    const before = live.get(row.word);
    const isBetter =
      !before || (before.language !== language && (row.language === language || passages > before.passages));
    if (passages > 0 && isBetter) live.set(row.word, { ...row, passages });
  }
  return [...live.values()];
}

function countHolding(connection: SqliteConnection, term: string): number {
  const row: { readonly doc: number } | undefined = connection
    .statement('SELECT doc FROM passage_vocabulary WHERE term = lower(?)')
    .get(term);
  return row?.doc ?? 0;
}

/** Code unit order, so that a list is the same on every machine. */
function compareWords(a: LikelyWord, b: LikelyWord): number {
  return b.likeness - a.likeness || b.passages - a.passages || (a.word < b.word ? -1 : 1);
}

const KNOWN = `
  SELECT w.word, w.display, w.term, w.language FROM json_each(?) j CROSS JOIN words w ON w.word = j.value
  ORDER BY j.key, w.id`;

/** See `Store.knownWords`. */
export function findKnownWords(
  connection: SqliteConnection,
  words: readonly string[],
  language?: Language,
): readonly LiveWord[] {
  const rows: readonly Word[] = connection.statement(KNOWN).all(JSON.stringify([...new Set(words)]));
  return keepLive(connection, rows, Number.POSITIVE_INFINITY, language);
}

/** What is added to a count so that few words never say that letters can't meet. */
const UNSEEN = 1;

const RAREST = `
  SELECT min(coalesce(v.doc, 0)) AS rarest, (SELECT max(id) FROM words) AS all_words
  FROM json_each(?) j LEFT JOIN word_vocabulary v ON v.term = j.value`;

/** See `Store.letterShare`. Words whose articles are gone still tell how words are built, so they count. */
export function measureLetterShare(connection: SqliteConnection, word: string): number {
  const row: { readonly rarest: number | null; readonly all_words: number | null } = connection
    .statement(RAREST)
    .get(JSON.stringify(listTrigrams(word)));
  return ((row.rarest ?? 0) + UNSEEN) / ((row.all_words ?? 0) + 1);
}
