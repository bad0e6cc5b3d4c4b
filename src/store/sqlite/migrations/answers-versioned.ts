/**
 * What was kept before is of version 1. A text that an answer quotes (`quotes`) stays as an edition, deflated, when its
 * article gets another. A store is of the workspace that it was first opened for.
 */
export const ANSWERS_VERSIONED = `
ALTER TABLE answers RENAME COLUMN shared_at TO sharing_begun_at;
ALTER TABLE answers RENAME COLUMN is_shared TO is_sharing_confirmed;
ALTER TABLE answers ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE answers ADD COLUMN collections TEXT;
ALTER TABLE answers ADD COLUMN message_channel TEXT;
ALTER TABLE answers ADD COLUMN message_ts TEXT;
ALTER TABLE answers ADD COLUMN diagnostics TEXT;

CREATE TABLE quotes (
  answer INTEGER NOT NULL REFERENCES answers ON DELETE CASCADE,
  article_id TEXT NOT NULL,
  text_hash TEXT NOT NULL,
  PRIMARY KEY (answer, article_id, text_hash)
) WITHOUT ROWID;
CREATE INDEX quotes_by_text ON quotes (article_id, text_hash);

CREATE TABLE editions (
  article_id TEXT NOT NULL,
  text_hash TEXT NOT NULL,
  text BLOB NOT NULL,
  UNIQUE (article_id, text_hash)
);

ALTER TABLE state ADD COLUMN workspace TEXT;
`;
