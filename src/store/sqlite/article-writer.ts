import type { Article } from '../../domain.js';
import { VerbatimError } from '../../errors.js';
import type { ArticleRecord } from '../indexed-article.js';
import { insertRows } from './article-rows.js';
import { passageIndexOf } from './collection-tables.js';
import { findCollection } from './find-collection.js';
import { forgetEditions, keepEdition } from './keep-edition.js';
import { keepVectors } from './keep-vectors.js';
import { bumpRevision } from './read-revision.js';
import type { SqliteConnection } from './sqlite-connection.js';
import { createWordWriter, type WordWriter } from './word-writer.js';

const INDEXED = 'text_terms, heading_terms, title_terms';

/** The changes to articles, each one transaction: it happens wholly or not at all. */
export interface ArticleWriter {
  /** Puts the article in place of the one with its id. */
  save(record: ArticleRecord): void;
  /** Returns whether there was one. */
  remove(id: string): boolean;
}

export function createArticleWriter(connection: SqliteConnection): ArticleWriter {
  const words = createWordWriter(connection);

  const write = (record: ArticleRecord): void => {
    requireText(record.article);
    const collection = findCollection(connection, record.article.collection);
    keepEdition(connection, record.article);
    const giveVectors = keepVectors(connection, record.article.id);
    deleteRows(connection, words, record.article.id);
    const article = insertRows(connection, collection, record);
    giveVectors();
    indexArticle(connection, collection, article);
    words.learn(collection, article, record.words);
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
  unindexArticle(connection, row.collection, row.seq);
  words.unlearn(row.seq);
  connection.statement('DELETE FROM articles WHERE seq = ?').run(row.seq);
  return true;
}

/** The index keeps no copy of what it indexed, so it is told the old terms to forget them. */
function unindexArticle(connection: SqliteConnection, collection: number, article: number): void {
  const index = passageIndexOf(collection);
  const sql = `
    INSERT INTO ${index} (${index}, rowid, ${INDEXED})
    SELECT 'delete', id, ${INDEXED} FROM passage_terms WHERE article = ?`;
  connection.statement(sql).run(article);
}

function indexArticle(connection: SqliteConnection, collection: number, article: number): void {
  const sql = `
    INSERT INTO ${passageIndexOf(collection)} (rowid, ${INDEXED})
    SELECT id, ${INDEXED} FROM passage_terms WHERE article = ?`;
  connection.statement(sql).run(article);
}
