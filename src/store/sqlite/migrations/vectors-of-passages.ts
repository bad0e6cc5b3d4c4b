/**
 * Vectors of what passages mean, a row for each passage that has them, of one kind at a time: see `vector-kind.ts`.
 * Articles that are there have none yet, and are searched by their words until they do. `vectors_made` is for counting
 * without the vectors' pages.
 */
export const VECTORS_OF_PASSAGES = `
CREATE TABLE passage_vectors (
  passage INTEGER PRIMARY KEY REFERENCES passages ON DELETE CASCADE,
  kind TEXT NOT NULL,
  sentences INTEGER NOT NULL,
  vectors BLOB NOT NULL
);
CREATE INDEX vectors_made ON passage_vectors (kind, passage, sentences);
`;
