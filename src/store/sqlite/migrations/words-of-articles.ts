/**
 * Words are known by the articles that they stand in, so that they go with the last of these: all are forgotten, and
 * every article counts as analysed by an older version, so that the next start learns its words anew. Kept answers are
 * found by their age. `health` is written to find out whether the store can be written.
 */
export const WORDS_OF_ARTICLES = `
INSERT INTO word_index (word_index) VALUES ('delete-all');
DELETE FROM words;
UPDATE articles SET analysis = 0;
CREATE TABLE article_words (
  article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
  word INTEGER NOT NULL REFERENCES words,
  display TEXT,
  capitals INTEGER NOT NULL,
  language TEXT NOT NULL,
  PRIMARY KEY (article, word)
) WITHOUT ROWID;
CREATE INDEX article_words_by_word ON article_words (word, capitals, article);

CREATE INDEX answers_by_time ON answers (asked_at);

CREATE TABLE health (proofs INTEGER NOT NULL);
INSERT INTO health (proofs) VALUES (0);
`;
