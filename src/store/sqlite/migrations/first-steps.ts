import { TOKENIZER } from '../collection-tables.js';

/**
 * Times are milliseconds since 1970, spans are UTF-16 code units of the article's text.
 * `terms` columns hold terms joined by spaces; `passages.terms` one line per sentence.
 * Bulky columns come last so that reading a row's head never touches its overflow pages.
 */
const FIRST = `
CREATE TABLE state (revision INTEGER NOT NULL);
INSERT INTO state VALUES (0);

CREATE TABLE articles (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  collection TEXT NOT NULL,
  origin TEXT NOT NULL,
  name TEXT NOT NULL,
  title TEXT NOT NULL,
  source TEXT,
  url TEXT,
  language TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  published_at TEXT,
  revised_at TEXT NOT NULL,
  analysis INTEGER NOT NULL,
  title_terms TEXT NOT NULL,
  first_passage INTEGER NOT NULL,
  passage_count INTEGER NOT NULL,
  sentence_count INTEGER NOT NULL,
  term_count INTEGER NOT NULL,
  text TEXT NOT NULL
);
CREATE INDEX articles_by_content ON articles (collection, content_hash);
CREATE INDEX articles_by_scope ON articles
  (collection, language, name, first_passage, passage_count, sentence_count, term_count);

CREATE TABLE sections (
  article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  heading TEXT NOT NULL,
  level INTEGER NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  heading_terms TEXT NOT NULL,
  PRIMARY KEY (article, ordinal)
) WITHOUT ROWID;

CREATE TABLE passages (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  section INTEGER,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  terms TEXT NOT NULL,
  text TEXT NOT NULL
);
CREATE INDEX passages_by_article ON passages (article);

CREATE TABLE sentences (
  passage INTEGER NOT NULL REFERENCES passages ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  in_section INTEGER NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  PRIMARY KEY (passage, ordinal)
) WITHOUT ROWID;

CREATE TABLE facts (
  passage INTEGER NOT NULL REFERENCES passages ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  sentence INTEGER NOT NULL,
  type TEXT NOT NULL,
  label TEXT NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  PRIMARY KEY (passage, ordinal)
) WITHOUT ROWID;

CREATE VIEW passage_terms AS
  SELECT p.id, p.article, p.terms AS text_terms, coalesce(s.heading_terms, '') AS heading_terms, a.title_terms
  FROM passages p
  JOIN articles a ON a.seq = p.article
  LEFT JOIN sections s ON s.article = p.article AND s.ordinal = p.section;
-- Positions are kept (detail=full): without them bm25 tokenizes every match again, five times slower.
CREATE VIRTUAL TABLE passage_index USING fts5(
  text_terms, heading_terms, title_terms, content = 'passage_terms', content_rowid = 'id', ${TOKENIZER});
CREATE VIRTUAL TABLE passage_vocabulary USING fts5vocab(passage_index, row);

-- A word stays when its articles go; whether it is live is asked of the vocabulary. capitals: how many display has.
CREATE TABLE words (
  id INTEGER PRIMARY KEY,
  word TEXT NOT NULL,
  term TEXT NOT NULL,
  display TEXT NOT NULL,
  capitals INTEGER NOT NULL,
  language TEXT NOT NULL,
  UNIQUE (word, term)
);
CREATE VIRTUAL TABLE word_index USING fts5(tokens, content = '', columnsize = 0, detail = none, ${TOKENIZER});

CREATE TABLE deliveries (
  seq INTEGER PRIMARY KEY,
  owner TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('started', 'posting', 'done')),
  payload TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  leased_until INTEGER NOT NULL,
  touched_at INTEGER NOT NULL
);
CREATE INDEX deliveries_by_touch ON deliveries (touched_at);
CREATE INDEX deliveries_underway ON deliveries (started_at) WHERE state <> 'done';
-- A delivery that is taken over answers to its old id as well as to its new one.
CREATE TABLE delivery_ids (
  id TEXT PRIMARY KEY,
  delivery INTEGER NOT NULL REFERENCES deliveries ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX delivery_ids_by_delivery ON delivery_ids (delivery);
CREATE TABLE delivery_keys (
  key TEXT PRIMARY KEY,
  delivery INTEGER NOT NULL REFERENCES deliveries ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX delivery_keys_by_delivery ON delivery_keys (delivery);

CREATE TABLE exchanges (
  conversation TEXT PRIMARY KEY,
  asked_at TEXT NOT NULL,
  question TEXT NOT NULL,
  answer TEXT
) WITHOUT ROWID;
CREATE INDEX exchanges_by_time ON exchanges (asked_at);
`;

/**
 * Words are found by other tokens than before, which are not made in SQL: they are forgotten, and every article counts
 * as analysed by an older version, so that the next start learns its words anew. The vocabulary counts the words of a
 * token.
 */
const WORDS_ANEW = `
INSERT INTO word_index (word_index) VALUES ('delete-all');
DELETE FROM words;
UPDATE articles SET analysis = 0;
CREATE VIRTUAL TABLE word_vocabulary USING fts5vocab(word_index, row);
`;

/**
 * `answers.answer` is the answer as JSON, with the articles, versions and spans it cites; nothing of it hangs on the
 * articles.
 */
const ANSWERS_KEPT = `
CREATE TABLE answers (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  person TEXT NOT NULL,
  place TEXT NOT NULL,
  asked_at TEXT NOT NULL,
  shared_at TEXT,
  answer TEXT NOT NULL
);
CREATE INDEX answers_by_person ON answers (person, asked_at);
CREATE TABLE feedback (
  seq INTEGER PRIMARY KEY,
  answer INTEGER NOT NULL REFERENCES answers ON DELETE CASCADE,
  person TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('helpful', 'not_helpful')),
  reason TEXT,
  expected TEXT,
  note TEXT,
  given_at TEXT NOT NULL,
  UNIQUE (answer, person)
);
CREATE INDEX feedback_by_time ON feedback (given_at);
`;

const ANSWERS_IN_THREADS = 'ALTER TABLE answers ADD COLUMN thread TEXT;';

/** `until` is an instant as `toISOString` writes it. */
const THREADS_FOLLOWED = `
CREATE TABLE threads (
  conversation TEXT NOT NULL,
  person TEXT NOT NULL,
  until TEXT NOT NULL,
  PRIMARY KEY (conversation, person)
) WITHOUT ROWID;
CREATE INDEX threads_by_end ON threads (until);
`;

/** What was claimed by an older version is taken for shared. */
const SHARES_CONFIRMED = `
ALTER TABLE answers ADD COLUMN is_shared INTEGER NOT NULL DEFAULT 0;
UPDATE answers SET is_shared = 1 WHERE shared_at IS NOT NULL;
`;

/** The formats 1 to 6. */
export const firstSteps: readonly string[] = [
  FIRST,
  WORDS_ANEW,
  ANSWERS_KEPT,
  ANSWERS_IN_THREADS,
  THREADS_FOLLOWED,
  SHARES_CONFIRMED,
];
