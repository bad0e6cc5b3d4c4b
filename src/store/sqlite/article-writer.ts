import type { Article } from '../../domain.js';
import { VerbatimError } from '../../errors.js';
import type { ArticleRecord } from '../indexed-article.js';
import { createWordWriter, type WordWriter } from '../search/word-writer.js';
import { insertRows } from './article-rows.js';
import { findCollection } from './find-collection.js';
import { createFtsTermIndex } from './fts-term-index.js';
import { createFtsWordIndex } from './fts-word-index.js';
import { createFtsWordUses } from './fts-word-uses.js';
import { forgetEditions, keepEdition } from './keep-edition.js';
import { keepVectors } from './keep-vectors.js';
import { performSql } from './perform-sql.js';
import { bumpRevision } from './read-revision.js';
import type { SqliteConnection } from './sqlite-connection.js';

const index = createFtsTermIndex();

/** The changes to articles, each one transaction: it happens wholly or not at all. */
export interface ArticleWriter {
  /** Puts the article in place of the one with its id. */
  save(record: ArticleRecord): void;
  /** Returns whether there was one. */
  remove(id: string): boolean;
}

export function createArticleWriter(connection: SqliteConnection): ArticleWriter {
  const words = createWordWriter(createFtsWordIndex(), createFtsWordUses());

  const write = (record: ArticleRecord): void => {
    requireText(record.article);
    const collection = findCollection(connection, record.article.collection);
    keepEdition(connection, record.article);
    const giveVectors = keepVectors(connection, record.article.id);
    deleteRows(connection, words, record.article.id);
    const article = insertRows(connection, collection, record);
    giveVectors();
    performSql(connection, index.add(collection, article, []));
    performSql(connection, words.learn(collection, article, record.words));
    bumpRevision(connection);
  };

  const change = <T>(work: () => T): T => {
    try {
      return connection.transaction(work);
    } catch (error) {
      words.forget();
      throw error;
    }
  };

  return {
    save: (record) => change(() => write(record)),
    remove: (id) =>
      change(() => {
        const removed = deleteRows(connection, words, id);
        forgetEditions(connection, id);
        if (removed) bumpRevision(connection);
        return removed;
      }),
  };
}

/** The driver ends a string at its first NUL character, so one would cost the rest of the text. */
function requireText({ name, origin, title, source, url, text }: Article): void {
  if (![name, origin, title, source, url, text].some((value) => value?.includes('\0'))) return;
  throw new VerbatimError(
    'input_unreadable',
    `${name} holds a NUL character, so it is not text: save it as UTF-8 text and import it again.`,
  );
}

function deleteRows(connection: SqliteConnection, words: WordWriter, id: string): boolean {
  const row: { readonly seq: number; readonly collection: number } | undefined = connection
    .statement('SELECT seq, collection FROM articles WHERE id = ?')
    .get(id);
  if (!row) return false;
  performSql(connection, index.remove(row.collection, row.seq));
  performSql(connection, words.unlearn(row.seq));
  connection.statement('DELETE FROM articles WHERE seq = ?').run(row.seq);
  return true;
}
