import type { Word } from '../indexed-article.js';
import { wordTokenOf } from './collection-tables.js';
import type { SqliteConnection } from './sqlite-connection.js';
import { listWordTokens } from './word-forms.js';

/**
 * About 40 MB at most, and only while articles are taken in. Most of an article's words are common ones, so asking the
 * table about each would take most of the time.
 */
const REMEMBERED = 200_000;

/**
 * The display with the fewest capitals wins, so that a heading's INTERPOL or a sentence's first word gives way to how
 * the word stands elsewhere.
 */
const UPSERT = `
  INSERT INTO words (collection, word, term, display, capitals, language) VALUES (?, ?, ?, ?, ?, ?)
  ON CONFLICT (collection, word, term) DO UPDATE SET display = excluded.display, capitals = excluded.capitals
  WHERE excluded.capitals < capitals`;

/** Learns words for spelling. */
export interface WordWriter {
  /** To be called within a transaction. */
  write(collection: number, words: readonly Word[]): void;
  /** To be called when that transaction was rolled back. */
  forget(): void;
}

export function createWordWriter(connection: SqliteConnection): WordWriter {
  /**
   * Capitals of the display, by collection, word and term. Words are never deleted, so what was once written stays
   * known.
   */
  const known = new Map<string, number>();

  const learn = (collection: number, { word, term, display, language }: Word): void => {
    const key = `${collection} ${word} ${term}`;
    const capitals = countCapitals(display);
    const before = known.get(key);
    if (word === '' || (before !== undefined && before <= capitals)) return;
    connection.statement(UPSERT).run(collection, word, term, display, capitals, language);
    if (known.size >= REMEMBERED) known.clear();
    known.set(key, capitals);
  };

  return {
    write(collection, words) {
      const { last }: { readonly last: number } = connection
        .statement('SELECT coalesce(max(id), 0) AS last FROM words')
        .get();
      for (const word of words) learn(collection, word);
      indexNewWords(connection, collection, last);
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
  for (const { id, word } of added) {
    const tokens = listWordTokens(word).map((token) => wordTokenOf(collection, token));
    index.run(id, tokens.join(' '));
  }
}

function countCapitals(display: string): number {
  return display.match(/\p{Lu}/gu)?.length ?? 0;
}
