/**
 * Words are known by the articles that they stand in, so that they go with the last of these (`article_words` says
 * which, deflated): all are forgotten, and
 * every article counts as analysed by an older version, so that the next start learns its words anew. Kept answers are
 * found by their age. `health` is written to find out whether the store can be written.
 */
export const WORDS_OF_ARTICLES = `
INSERT INTO word_index (word_index) VALUES ('delete-all');
DELETE FROM words;
UPDATE articles SET analysis = 0;
CREATE TABLE word_uses (
  word INTEGER NOT NULL,
  capitals INTEGER NOT NULL,
  article INTEGER NOT NULL,
  display TEXT,
  language TEXT NOT NULL,
  PRIMARY KEY (word, capitals, article)
) WITHOUT ROWID;
CREATE TABLE article_words (article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE, uses BLOB NOT NULL);

CREATE INDEX answers_by_time ON answers (asked_at);

CREATE TABLE health (proofs INTEGER NOT NULL);
INSERT INTO health (proofs) VALUES (0);
`;
