import type { WriterParts } from '../tables/article-writer.js';
import { createCollectionTables, passageIndexOf } from './collection-tables.js';
import type { SqliteConnection } from './sqlite-connection.js';
import { sqliteNumbering } from './sqlite-numbering.js';
import { createWordWriter } from './word-writer.js';

const INDEXED = 'text_terms, heading_terms, title_terms';

/** Until the index and the words are work themselves. */
export function createWriterParts(connection: SqliteConnection): WriterParts {
  const words = createWordWriter(connection);
  return {
    numbering: sqliteNumbering,
    index: {
      *create(collection) {
        createCollectionTables(connection, collection);
      },
      *add(collection, article) {
        const sql = `
          INSERT INTO ${passageIndexOf(collection)} (rowid, ${INDEXED})
          SELECT id, ${INDEXED} FROM passage_terms WHERE article = ?`;
        connection.statement(sql).run(article);
      },
      *remove(collection, article) {
        const index = passageIndexOf(collection);
        const sql = `
          INSERT INTO ${index} (${index}, rowid, ${INDEXED})
          SELECT 'delete', id, ${INDEXED} FROM passage_terms WHERE article = ?`;
        connection.statement(sql).run(article);
      },
    },
    words: {
      *learn(collection, article, learnt) {
        words.learn(collection, article, learnt);
      },
      *unlearn(article) {
        words.unlearn(article);
      },
      forget: () => words.forget(),
    },
  };
}
