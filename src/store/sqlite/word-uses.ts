import { pack, unpack } from '../tables/pack.js';
import { quoteTerm } from './quote-term.js';
import type { SqliteConnection } from './sqlite-connection.js';

const COUNTS = 'SELECT v.term, v.doc FROM json_each(?) j CROSS JOIN use_vocabulary v ON v.term = j.value';

const FIRST_USERS = 'SELECT rowid AS article FROM use_index WHERE use_index MATCH ? ORDER BY rowid LIMIT 2';

/** Notes the writings (by their ids) that an article uses, of which none are noted yet. */
export function noteUses(connection: SqliteConnection, article: number, writings: readonly number[]): void {
  connection.statement('INSERT INTO use_index (rowid, tokens) VALUES (?, ?)').run(article, writings.join(' '));
  connection
    .statement('INSERT INTO article_words (article, uses) VALUES (?, ?)')
    .run(article, pack(JSON.stringify(writings)));
}

/** As they were noted; undefined of an article that a migration left without. */
export function readUses(connection: SqliteConnection, article: number): readonly number[] | undefined {
  const row: { readonly uses: Uint8Array } | undefined = connection
    .statement('SELECT uses FROM article_words WHERE article = ?')
    .get(article);
  return row && JSON.parse(unpack(row.uses).toString());
}

/** Takes an article's uses away; `writings` are those that were noted. */
export function forgetUses(connection: SqliteConnection, article: number, writings: readonly number[]): void {
  // The index keeps no copy of what it indexed, so it is told the tokens to forget them.
  connection
    .statement("INSERT INTO use_index (use_index, rowid, tokens) VALUES ('delete', ?, ?)")
    .run(article, writings.join(' '));
  connection.statement('DELETE FROM article_words WHERE article = ?').run(article);
}

/** The writings that one article alone uses. */
export function usedOnce(connection: SqliteConnection, writings: readonly number[]): ReadonlySet<number> {
  const rows: readonly { readonly term: string; readonly doc: number }[] = connection
    .statement(COUNTS)
    .all(JSON.stringify(writings.map(String)));
  return new Set(rows.filter(({ doc }) => doc === 1).map(({ term }) => Number(term)));
}

/** The first article, in the order of saving, that uses a writing and isn't `article`; infinity where there is none. */
export function firstOther(connection: SqliteConnection, writing: number, article: number): number {
  const rows: readonly { readonly article: number }[] = connection
    .statement(FIRST_USERS)
    .all(quoteTerm(String(writing)));
  return rows.find((row) => row.article !== article)?.article ?? Number.POSITIVE_INFINITY;
}
