import { createHash } from 'node:crypto';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { collectionTables, passageIndexOf } from '../collection-tables.js';

/**
 * Collections become rows, each with an index of its own. An article keeps the hash of its text, its format, and the
 * version of the reader that made its text: 0, so that it is read again. Its words can't be told apart by collection,
 * so they are learnt anew as well: `analysis` 0. `sources` holds the file, deflated, where it is kept, and the blocks
 * as JSON.
 */
const TABLES = `
DROP TABLE passage_vocabulary;
DROP TABLE passage_index;
DROP TABLE words;
INSERT INTO word_index (word_index) VALUES ('delete-all');

CREATE TABLE collections (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE);
INSERT INTO collections (name) SELECT collection FROM articles GROUP BY collection ORDER BY min(seq);

CREATE TABLE new_articles (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  collection INTEGER NOT NULL REFERENCES collections,
  origin TEXT NOT NULL,
  name TEXT NOT NULL,
  title TEXT NOT NULL,
  source TEXT,
  url TEXT,
  language TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  text_hash TEXT NOT NULL,
  format TEXT NOT NULL,
  published_at TEXT,
  revised_at TEXT NOT NULL,
  analysis INTEGER NOT NULL,
  reader INTEGER NOT NULL,
  title_terms TEXT NOT NULL,
  first_passage INTEGER NOT NULL,
  passage_count INTEGER NOT NULL,
  sentence_count INTEGER NOT NULL,
  term_count INTEGER NOT NULL,
  indexed_term_count INTEGER NOT NULL,
  text TEXT NOT NULL
);
INSERT INTO new_articles
  SELECT a.seq, a.id, c.id, a.origin, a.name, a.title, a.source, a.url, a.language, a.content_hash, text_hash(a.text),
    CASE WHEN lower(a.name) LIKE '%.md' OR lower(a.name) LIKE '%.markdown' THEN 'markdown' ELSE 'text' END,
    a.published_at, a.revised_at, 0, 0, a.title_terms, a.first_passage, a.passage_count, a.sentence_count, a.term_count,
    (SELECT coalesce(sum(count_terms(t.text_terms || ' ' || t.heading_terms || ' ' || t.title_terms)), 0)
      FROM passage_terms t WHERE t.article = a.seq),
    a.text
  FROM articles a JOIN collections c ON c.name = a.collection ORDER BY a.seq;
UPDATE sqlite_sequence SET seq = (SELECT old.seq FROM sqlite_sequence old WHERE old.name = 'articles')
  WHERE name = 'new_articles';
DROP VIEW passage_terms;
DROP TABLE articles;
ALTER TABLE new_articles RENAME TO articles;
CREATE INDEX articles_by_content ON articles (collection, content_hash);
CREATE INDEX articles_by_filter ON articles
  (collection, language, name, first_passage, passage_count, sentence_count, term_count, indexed_term_count);

DROP INDEX passages_by_article;
CREATE INDEX passages_by_article ON passages (article, "start");

CREATE VIEW passage_terms AS
  SELECT p.id, p.article, p.terms AS text_terms, coalesce(s.heading_terms, '') AS heading_terms, a.title_terms
  FROM passages p
  JOIN articles a ON a.seq = p.article
  LEFT JOIN sections s ON s.article = p.article AND s.ordinal = p.section;

CREATE TABLE sources (
  article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  blocks TEXT NOT NULL,
  bytes BLOB
);
INSERT INTO sources SELECT seq, '[]', NULL FROM articles;

CREATE TABLE words (
  id INTEGER PRIMARY KEY,
  collection INTEGER NOT NULL REFERENCES collections,
  word TEXT NOT NULL,
  term TEXT NOT NULL,
  display TEXT NOT NULL,
  capitals INTEGER NOT NULL,
  language TEXT NOT NULL,
  UNIQUE (collection, word, term)
);
`;

export function setCollectionsApart(database: DatabaseSyncInstance): void {
  database.function('text_hash', (text: string) => createHash('sha256').update(text).digest('hex'));
  database.function('count_terms', (line: string) => line.match(/\S+/g)?.length ?? 0);
  database.exec(TABLES);
  const collections: readonly { readonly id: number }[] = database.prepare('SELECT id FROM collections').all();
  const ofArticle = 'SELECT seq FROM articles WHERE collection = ?';
  for (const { id } of collections) {
    for (const statement of collectionTables(id)) database.exec(statement);
    const columns = 'text_terms, heading_terms, title_terms';
    const from = `SELECT id, ${columns} FROM passage_terms WHERE article IN (${ofArticle}) ORDER BY id`;
    database.prepare(`INSERT INTO ${passageIndexOf(id)} (rowid, ${columns}) ${from}`).run(id);
  }
}
