import type { Word } from '../indexed-article.js';
import { readRevision } from '../tables/read-revision.js';
import { wordTokenOf } from './collection-tables.js';
import { performSql } from './perform-sql.js';
import type { SqliteConnection } from './sqlite-connection.js';
import { listWordTokens } from './word-forms.js';
import { firstOther, forgetUses, noteUses, readUses, usedOnce } from './word-uses.js';

/**
 * About 40 MB at most, and only while articles are taken in. Most of an article's words are common ones, so asking the
 * table about each would take most of the time.
 */
const REMEMBERED = 200_000;

const FIND_WORD = 'SELECT id, capitals FROM words WHERE collection = ? AND word = ? AND term = ?';

const ADD_WORD = 'INSERT INTO words (collection, word, term, display, capitals, language) VALUES (?, ?, ?, ?, ?, ?)';

const WRITE = 'UPDATE words SET display = ?, capitals = ?, language = ? WHERE id = ?';

const FIND_WRITING = 'SELECT id FROM writings WHERE word = ? AND display = ? AND language = ?';

const ADD_WRITING = 'INSERT INTO writings (word, capitals, display, language) VALUES (?, ?, ?, ?)';

/** All writings of the words of which some are given. */
const WRITINGS = `
  SELECT w.id, w.word AS "of", w.capitals, w.display, w.language, t.collection, t.word, t.term
  FROM json_each(?) j JOIN writings own ON own.id = j.value JOIN writings w ON w.word = own.word
  JOIN words t ON t.id = w.word`;

interface WordRow extends Pick<Word, 'word' | 'term'> {
  readonly id: number;
  readonly collection: number;
}

/** How articles write a word. */
interface Writing extends Word {
  readonly id: number;
  /** The word's. */
  readonly of: number;
  readonly capitals: number;
  readonly collection: number;
}

/**
 * Learns words for spelling: those that stand in an article, each once a collection, written with the fewest capitals
 * that any article gives it, and of these as the first does, so that a heading's INTERPOL or a sentence's first word
 * gives way to how the word stands elsewhere. Both are to be called within a transaction that raises the revision by
 * one.
 */
export interface WordWriter {
  learn(collection: number, article: number, words: readonly Word[]): void;
  /** What the article alone had is forgotten; to be called before the article goes. */
  unlearn(article: number): void;
  /** To be called when that transaction was rolled back. */
  forget(): void;
}

export function createWordWriter(connection: SqliteConnection): WordWriter {
  /** Ids of writings, by all that they are: as of the transactions up to the revision `expected`. */
  const known = new Map<string, number>();
  let expected = -1;

  /** Another process may have taken words away. */
  const trust = (): void => {
    const revision = performSql(connection, readRevision());
    if (revision !== expected && revision + 1 !== expected) known.clear();
    expected = revision + 1;
  };

  const find = (collection: number, word: Word, added: WordRow[]): number => {
    const key = keyOf(collection, word);
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = findWriting(connection, collection, word, added);
    if (known.size >= REMEMBERED) known.clear();
    known.set(key, found);
    return found;
  };

  return {
    learn(collection, article, words) {
      trust();
      const added: WordRow[] = [];
      const writings = words.filter(({ word }) => word !== '').map((word) => find(collection, word, added));
      noteUses(connection, article, writings);
      indexWords(connection, added);
    },
    unlearn(article) {
      trust();
      const uses = readUses(connection, article);
      if (!uses) return;
      const changes = changesWithout(connection, article, uses);
      forgetUses(connection, article, uses);
      for (const { id, collection, ...word } of changes.gone) {
        known.delete(keyOf(collection, word));
        connection.statement('DELETE FROM writings WHERE id = ?').run(id);
      }
      for (const word of changes.unused) deleteWord(connection, word);
      for (const best of changes.written) writeAs(connection, best);
    },
    forget: () => known.clear(),
  };
}

/** Its id; what isn't there yet is added, a word to `added` too. */
function findWriting(connection: SqliteConnection, collection: number, word: Word, added: WordRow[]): number {
  const { term, display, language } = word;
  const capitals = countCapitals(display);
  const row: { readonly id: number; readonly capitals: number } | undefined = connection
    .statement(FIND_WORD)
    .get(collection, word.word, term);
  const id = row?.id ?? insert(connection, ADD_WORD, [collection, word.word, term, display, capitals, language]);
  if (!row) added.push({ id, collection, word: word.word, term });
  const found: { readonly id: number } | undefined = connection.statement(FIND_WRITING).get(id, display, language);
  if (found) return found.id;
  if (row && capitals < row.capitals) writeAs(connection, { of: id, display, capitals, language });
  return insert(connection, ADD_WRITING, [id, capitals, display, language]);
}

function insert(connection: SqliteConnection, sql: string, values: readonly (string | number)[]): number {
  return Number(connection.statement(sql).run(...values).lastInsertRowid);
}

function writeAs(
  connection: SqliteConnection,
  { of, display, capitals, language }: Pick<Writing, 'of' | 'display' | 'capitals' | 'language'>,
): void {
  connection.statement(WRITE).run(display, capitals, language, of);
}

interface Changes {
  /** Writings that no article uses any more, and words that have none left. */
  readonly gone: readonly Writing[];
  readonly unused: readonly WordRow[];
  /** What words are to be written as that may have been written as the article writes them. */
  readonly written: readonly Writing[];
}

/** What changes when an article goes, whose uses are still noted. */
function changesWithout(connection: SqliteConnection, article: number, uses: readonly number[]): Changes {
  const gone = usedOnce(connection, uses);
  const writings: readonly Writing[] = connection.statement(WRITINGS).all(JSON.stringify(uses));
  const byWord = new Map<number, Writing[]>();
  for (const writing of writings) {
    const own = byWord.get(writing.of) ?? [];
    byWord.set(writing.of, own);
    own.push(writing);
  }
  const unused: WordRow[] = [];
  const written: Writing[] = [];
  for (const [id, all] of byWord) {
    // Mostly there is one way to write a word, and others write it too.
    if (all.length === 1 && all.every((one) => !gone.has(one.id))) continue;
    const left = all.filter((one) => !gone.has(one.id));
    const least = Math.min(...left.map(({ capitals }) => capitals));
    const best = firstUsed(
      connection,
      left.filter(({ capitals }) => capitals === least),
      article,
    );
    if (best) written.push(best);
    else unused.push(...all.slice(0, 1).map((writing) => ({ ...writing, id })));
  }
  return { gone: writings.filter(({ id }) => gone.has(id)), unused, written };
}

/** Of several writings, the one that the first article uses. */
function firstUsed(connection: SqliteConnection, writings: readonly Writing[], article: number): Writing | undefined {
  if (writings.length < 2) return writings[0];
  const users = writings.map(({ id }) => firstOther(connection, id, article));
  return writings[users.indexOf(Math.min(...users))];
}

function indexWords(connection: SqliteConnection, words: readonly WordRow[]): void {
  const index = connection.statement('INSERT INTO word_index (rowid, tokens) VALUES (?, ?)');
  for (const { id, collection, word } of words) index.run(id, joinTokens(collection, word));
}

/** The index keeps no copy of what it indexed, so it is told the tokens to forget them. */
function deleteWord(connection: SqliteConnection, { id, collection, word }: WordRow): void {
  connection
    .statement("INSERT INTO word_index (word_index, rowid, tokens) VALUES ('delete', ?, ?)")
    .run(id, joinTokens(collection, word));
  connection.statement('DELETE FROM words WHERE id = ?').run(id);
}

function keyOf(collection: number, { word, term, language, display }: Word): string {
  return `${collection} ${word} ${term} ${language} ${display}`;
}

function joinTokens(collection: number, word: string): string {
  return listWordTokens(word)
    .map((token) => wordTokenOf(collection, token))
    .join(' ');
}

function countCapitals(display: string): number {
  return display.match(/\p{Lu}/gu)?.length ?? 0;
}
