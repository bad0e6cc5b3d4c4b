import { listWordTokens } from '../search/word-forms.js';
import type { IndexedWord, WordIndex } from '../word-index.js';
import type { CopiedTable } from './copied-tables.js';
import type { RowKeeper } from './mend-rows.js';
import { type CopiedRow, columnOf } from './read-rows.js';

/** Has the index of words know those that are put into a table of them, and no longer those that are taken away. */
export function keepWords(table: CopiedTable, index: WordIndex): RowKeeper {
  const indexed = (row: CopiedRow): IndexedWord => ({
    id: columnOf<number>(table, row, 'id'),
    collection: columnOf<number>(table, row, 'collection'),
    tokens: [...new Set(listWordTokens(columnOf<string>(table, row, 'word')))],
  });
  return {
    *removing(rows) {
      if (rows.length > 0) yield* index.remove(rows.map(indexed));
    },
    *added(rows) {
      if (rows.length > 0) yield* index.add(rows.map(indexed));
    },
  };
}
