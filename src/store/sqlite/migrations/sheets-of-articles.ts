/**
 * An article's fact sheet (deflated) and the questions that its facts suggest are kept, and no longer made for whoever
 * asks first. `analysisVersion` grew with it, so that the next start makes those of the articles that are there.
 */
export const SHEETS_OF_ARTICLES = `
CREATE TABLE sheets (
  article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  lines BLOB NOT NULL,
  suggestions BLOB NOT NULL
);
`;
