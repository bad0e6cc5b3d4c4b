import { secureRows, workspaceColumn } from './create-table.js';

/**
 * A row is written anew with each article that has its term, mostly on its own page where the page has room. What is
 * stored is packed, so nothing is compressed again, and up to 8 kB of it stay in the row; else each such article would
 * write several rows of a second table.
 */
const STORED = 'WITH (fillfactor = 85, toast_tuple_target = 8160, autovacuum_vacuum_scale_factor = 0.05)';

/**
 * The table of an index (see `Postings`). Many rows hold a place or two, so they are of few bytes. How the data is
 * stored is said by itself: `STORAGE` among a new table's columns is taken by PostgreSQL 16 and newer alone.
 */
function postingsTable(name: string): string {
  return `
    CREATE TABLE ${name} (${workspaceColumn}, collection integer NOT NULL, block integer NOT NULL,
      holding integer NOT NULL, term text COLLATE "C" NOT NULL, data bytea NOT NULL,
      PRIMARY KEY (workspace, collection, term, block)) ${STORED};
    ALTER TABLE ${name} ALTER COLUMN data SET STORAGE EXTERNAL;
    ${secureRows(name)}`;
}

/** Under which forms words are found that are misspelt: rows are never changed. */
const WORD_FORMS = `
  CREATE TABLE word_forms (${workspaceColumn}, collection integer NOT NULL, word integer NOT NULL,
    form text COLLATE "C" NOT NULL, PRIMARY KEY (workspace, collection, form, word));
  ${secureRows('word_forms')}`;

/** How many words have three letters: few rows, many of which each article changes, so its pages are half empty. */
const WORD_LETTERS = `
  CREATE TABLE word_letters (${workspaceColumn}, collection integer NOT NULL, words integer NOT NULL,
    letters text COLLATE "C" NOT NULL, PRIMARY KEY (workspace, collection, letters)) WITH (fillfactor = 50);
  ${secureRows('word_letters')}`;

/** Which articles use which writings of words: rows are never changed. */
const WORD_USES = `
  CREATE TABLE word_uses (${workspaceColumn}, writing integer NOT NULL, article integer NOT NULL,
    PRIMARY KEY (workspace, writing, article));
  ${secureRows('word_uses')}`;

/** The statements that make the tables which PostgreSQL alone has, as of format 14. */
export const indexTables: readonly string[] = [postingsTable('passage_postings'), WORD_FORMS, WORD_LETTERS, WORD_USES];
