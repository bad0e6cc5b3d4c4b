import type { Word } from '../indexed-article.js';
import { wordTokenOf } from './collection-tables.js';
import { readRevision } from './read-revision.js';
import type { SqliteConnection } from './sqlite-connection.js';
import { listWordTokens } from './word-forms.js';

/**
 * About 40 MB at most, and only while articles are taken in. Most of an article's words are common ones, so asking the
 * table about each would take most of the time.
 */
const REMEMBERED = 200_000;

const LEARN = `
  INSERT INTO words (collection, word, term, display, capitals, language) VALUES (?, ?, ?, ?, ?, ?)
  ON CONFLICT (collection, word, term) DO UPDATE
  SET display = excluded.display, capitals = excluded.capitals, language = excluded.language
  WHERE excluded.capitals < capitals`;

const FIND = 'SELECT id, capitals FROM words WHERE collection = ? AND word = ? AND term = ?';

/** A word that is written as it is compared needs no display of its own. */
const STANDS_IN = 'INSERT INTO article_words (article, word, display, capitals, language) VALUES (?, ?, ?, ?, ?)';

const OF_ARTICLE = `
  SELECT w.id, w.collection, w.word, w.term FROM article_words a JOIN words w ON w.id = a.word WHERE a.article = ?`;

const ORPHANS = `
  SELECT j.value AS id FROM json_each(?) j
  WHERE NOT EXISTS (SELECT 1 FROM article_words a WHERE a.word = j.value)`;

/** As if the articles that have it were saved anew. */
const WRITE_ANEW = `
  UPDATE words SET display = coalesce(best.display, words.word), capitals = best.capitals, language = best.language
  FROM (
    SELECT j.value AS id, a.display, a.capitals, a.language FROM json_each(?) j JOIN article_words a ON a.word = j.value
    AND a.article = (SELECT article FROM article_words WHERE word = j.value ORDER BY capitals, article LIMIT 1)) best
  WHERE words.id = best.id`;

interface KnownWord {
  readonly id: number;
  readonly capitals: number;
}

interface WordRow {
  readonly id: number;
  readonly collection: number;
  readonly word: string;
  readonly term: string;
}

/**
 * Learns words for spelling: those that stand in an article, each once a collection, written with the fewest capitals
 * that any article gives it, so that a heading's INTERPOL or a sentence's first word gives way to how the word stands
 * elsewhere. Both are to be called within a transaction that raises the revision by one.
 */
export interface WordWriter {
  learn(collection: number, article: number, words: readonly Word[]): void;
  /** What the article alone had is forgotten; to be called before the article goes. */
  unlearn(article: number): void;
  /** To be called when that transaction was rolled back. */
  forget(): void;
}

export function createWordWriter(connection: SqliteConnection): WordWriter {
  /** By collection, word and term: what was written by the transactions up to the revision `expected`. */
  const known = new Map<string, KnownWord>();
  let expected = -1;

  /** Another process may have taken words away. */
  const trust = (): void => {
    const revision = readRevision(connection);
    if (revision !== expected && revision + 1 !== expected) known.clear();
    expected = revision + 1;
  };

  const find = (collection: number, { word, term, display, language }: Word): KnownWord => {
    const key = keyOf(collection, { word, term });
    const capitals = countCapitals(display);
    const before = known.get(key);
    if (before !== undefined && before.capitals <= capitals) return before;
    connection.statement(LEARN).run(collection, word, term, display, capitals, language);
    const found: KnownWord = connection.statement(FIND).get(collection, word, term);
    if (known.size >= REMEMBERED) known.clear();
    known.set(key, found);
    return found;
  };

  return {
    learn(collection, article, words) {
      trust();
      const { last }: { readonly last: number } = connection
        .statement('SELECT coalesce(max(id), 0) AS last FROM words')
        .get();
      const standsIn = connection.statement(STANDS_IN);
      for (const word of words.filter(({ word }) => word !== '')) {
        const { id } = find(collection, word);
        const display = word.display === word.word ? null : word.display;
        standsIn.run(article, id, display, countCapitals(word.display), word.language);
      }
      indexNewWords(connection, collection, last);
    },
    unlearn(article) {
      trust();
      const rows: readonly WordRow[] = connection.statement(OF_ARTICLE).all(article);
      connection.statement('DELETE FROM article_words WHERE article = ?').run(article);
      const left = JSON.stringify(rows.map(({ id }) => id));
      const orphans: readonly { readonly id: number }[] = connection.statement(ORPHANS).all(left);
      const gone = new Set(orphans.map(({ id }) => id));
      for (const row of rows) {
        known.delete(keyOf(row.collection, row));
        if (gone.has(row.id)) deleteWord(connection, row);
      }
      connection.statement(WRITE_ANEW).run(left);
    },
    forget: () => known.clear(),
  };
}

/** The words after the last known one are exactly the new ones. */
function indexNewWords(connection: SqliteConnection, collection: number, last: number): void {
  const added: readonly { readonly id: number; readonly word: string }[] = connection
    .statement('SELECT id, word FROM words WHERE id > ?')
    .all(last);
  const index = connection.statement('INSERT INTO word_index (rowid, tokens) VALUES (?, ?)');
  for (const { id, word } of added) index.run(id, joinTokens(collection, word));
}

/** The index keeps no copy of what it indexed, so it is told the tokens to forget them. */
function deleteWord(connection: SqliteConnection, { id, collection, word }: WordRow): void {
  connection
    .statement("INSERT INTO word_index (word_index, rowid, tokens) VALUES ('delete', ?, ?)")
    .run(id, joinTokens(collection, word));
  connection.statement('DELETE FROM words WHERE id = ?').run(id);
}

function keyOf(collection: number, { word, term }: Pick<Word, 'word' | 'term'>): string {
  return `${collection} ${word} ${term}`;
}

function joinTokens(collection: number, word: string): string {
  return listWordTokens(word)
    .map((token) => wordTokenOf(collection, token))
    .join(' ');
}

function countCapitals(display: string): number {
  return display.match(/\p{Lu}/gu)?.length ?? 0;
}
