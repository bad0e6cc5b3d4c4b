import { TOKENIZER } from '../collection-tables.js';

/**
 * How articles write a word stands once (`writings`), and which articles write it so in an index, whose writing doesn't
 * cost a page for each word of an article. All words are learnt anew: `analysisVersion` grew with format 11.
 */
export const USES_INDEXED = `
INSERT INTO word_index (word_index) VALUES ('delete-all');
DELETE FROM words;
DELETE FROM article_words;
UPDATE articles SET analysis = 0;
DROP TABLE word_uses;
CREATE TABLE writings (
  id INTEGER PRIMARY KEY,
  word INTEGER NOT NULL,
  capitals INTEGER NOT NULL,
  display TEXT NOT NULL,
  language TEXT NOT NULL,
  UNIQUE (word, display, language)
);
CREATE VIRTUAL TABLE use_index USING fts5(tokens, content = '', columnsize = 0, detail = none, ${TOKENIZER});
CREATE VIRTUAL TABLE use_vocabulary USING fts5vocab(use_index, row);
`;
