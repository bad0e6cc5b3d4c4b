import { foldTerm } from '../fold-term.js';
import { passageVocabularyOf } from './collection-tables.js';
import type { Held } from './held-collections.js';
import type { SqliteConnection } from './sqlite-connection.js';

/** Terms whose counts are remembered, until an article changes: a question's are asked for several times. */
const REMEMBERED = 20_000;

/** In how many held passages each term stands (0 included), in the order of `terms`. */
export function countPassages(connection: SqliteConnection, held: Held, terms: readonly string[]): readonly number[] {
  const folded = terms.map(foldTerm);
  if (held.counted.size > REMEMBERED) held.counted.clear();
  const unknown = [...new Set(folded)].filter((term) => !held.counted.has(term));
  if (unknown.length > 0) countAnew(connection, held, unknown);
  return folded.map((term) => held.counted.get(term) ?? 0);
}

function countAnew(connection: SqliteConnection, { collections, counted }: Held, terms: readonly string[]): void {
  for (const term of terms) counted.set(term, 0);
  const wanted = JSON.stringify(terms);
  for (const collection of collections) {
    const sql = `
      SELECT v.term, v.doc FROM json_each(?) j CROSS JOIN ${passageVocabularyOf(collection)} v ON v.term = j.value`;
    const rows: readonly { readonly term: string; readonly doc: number }[] = connection.statement(sql).all(wanted);
    for (const { term, doc } of rows) counted.set(term, (counted.get(term) ?? 0) + doc);
  }
}
