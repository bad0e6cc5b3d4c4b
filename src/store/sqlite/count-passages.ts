import { foldTerm } from '../fold-term.js';
import { passageVocabularyOf } from './collection-tables.js';
import type { SqliteConnection } from './sqlite-connection.js';

/** In how many passages of the collections each term stands (0 included), in the order of `terms`. */
export function countPassages(
  connection: SqliteConnection,
  collections: readonly number[],
  terms: readonly string[],
): readonly number[] {
  const counts = terms.map(() => 0);
  if (terms.length === 0) return counts;
  const wanted = JSON.stringify(terms.map(foldTerm));
  for (const collection of collections) {
    const rows: readonly { readonly key: number; readonly doc: number }[] = connection
      .statement(
        `SELECT j.key, v.doc FROM json_each(?) j CROSS JOIN ${passageVocabularyOf(collection)} v ON v.term = j.value`,
      )
      .all(wanted);
    for (const { key, doc } of rows) counts[key] = (counts[key] ?? 0) + doc;
  }
  return counts;
}
