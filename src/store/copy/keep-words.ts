import { listWordTokens } from '../search/word-forms.js';
import type { IndexedWord, WordIndex } from '../word-index.js';
import type { CopiedTable } from './copied-tables.js';
import type { RowKeeper } from './mend-rows.js';
import { type CopiedRow, valueOf } from './read-rows.js';

/** Has the index of words know those that are put into a table of them, and no longer those that are taken away. */
export function keepWords(table: CopiedTable, index: WordIndex): RowKeeper {
  const indexed = (row: CopiedRow): IndexedWord => ({
    id: valueOf<number>(table, row, 'id'),
    collection: valueOf<number>(table, row, 'collection'),
    tokens: [...new Set(listWordTokens(valueOf<string>(table, row, 'word')))],
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
