import type { Word } from '../indexed-article.js';
import { wordTokenOf } from './collection-tables.js';
import { pack, unpack } from './pack.js';
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

/** A use of a word by an article; no display of one that is written as it is compared. */
const USE = 'INSERT INTO word_uses (word, capitals, article, display, language) VALUES (?, ?, ?, ?, ?)';

const UNUSE = 'DELETE FROM word_uses WHERE word = ? AND capitals = ? AND article = ?';

const LEFT = `
  SELECT w.id, w.collection, w.word, w.term, w.capitals,
    NOT EXISTS (SELECT 1 FROM word_uses u WHERE u.word = w.id) AS is_orphan
  FROM json_each(?) j JOIN words w ON w.id = j.value`;

/** As if the articles that have it were saved anew. */
const WRITE_ANEW = `
  UPDATE words SET display = coalesce(best.display, words.word), capitals = best.capitals, language = best.language
  FROM (
    SELECT u.word, u.display, u.capitals, u.language FROM json_each(?) j CROSS JOIN word_uses u
    ON u.word = j.value
    AND u.capitals = (SELECT min(capitals) FROM word_uses WHERE word = j.value)
    AND u.article = (SELECT article FROM word_uses WHERE word = j.value ORDER BY capitals, article LIMIT 1)) best
  WHERE words.id = best.word AND (words.display, words.capitals, words.language)
    <> (coalesce(best.display, words.word), best.capitals, best.language)
  RETURNING collection, word, term`;

interface KnownWord {
  readonly id: number;
  readonly capitals: number;
}

/** What is kept of a use for the day when the article goes. */
type Use = readonly [word: number, capitals: number];

interface LeftRow extends Pick<Word, 'word' | 'term'> {
  readonly id: number;
  readonly collection: number;
  readonly is_orphan: number;
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
      const uses = words
        .filter(({ word }) => word !== '')
        .map((word) => {
          const { id } = find(collection, word);
          const display = word.display === word.word ? null : word.display;
          return [id, countCapitals(word.display), display, word.language] as const;
        })
        .sort(([a], [b]) => a - b);
      const use = connection.statement(USE);
      for (const [word, capitals, display, language] of uses) use.run(word, capitals, article, display, language);
      const kept: readonly Use[] = uses.map(([word, capitals]) => [word, capitals]);
      connection
        .statement('INSERT INTO article_words (article, uses) VALUES (?, ?)')
        .run(article, pack(JSON.stringify(kept)));
      indexNewWords(connection, collection, last);
    },
    unlearn(article) {
      trust();
      const row: { readonly uses: Uint8Array } | undefined = connection
        .statement('SELECT uses FROM article_words WHERE article = ?')
        .get(article);
      if (!row) return;
      const uses: readonly Use[] = JSON.parse(unpack(row.uses).toString());
      const unuse = connection.statement(UNUSE);
      for (const [word, capitals] of uses) unuse.run(word, capitals, article);
      const ids = JSON.stringify(uses.map(([word]) => word));
      const left: readonly LeftRow[] = connection.statement(LEFT).all(ids);
      for (const orphan of left.filter(({ is_orphan }) => is_orphan === 1)) {
        known.delete(keyOf(orphan.collection, orphan));
        deleteWord(connection, orphan);
      }
      const changed: readonly LeftRow[] = connection.statement(WRITE_ANEW).all(ids);
      for (const word of changed) known.delete(keyOf(word.collection, word));
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
function deleteWord(connection: SqliteConnection, { id, collection, word }: LeftRow): void {
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
