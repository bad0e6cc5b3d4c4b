import { onTestFinished } from 'vitest';
import type { Holdings } from '../../../src/store/holdings.js';
import { createHoldings } from '../../../src/store/search/create-holdings.js';
import { createWordWriter } from '../../../src/store/search/word-writer.js';
import type { Shelves } from '../../../src/store/shelves.js';
import type { SqlLedger, SqlStep, SqlWork } from '../../../src/store/sql.js';
import { createFtsTermIndex } from '../../../src/store/sqlite/fts-term-index.js';
import { createFtsWordIndex } from '../../../src/store/sqlite/fts-word-index.js';
import { createFtsWordUses } from '../../../src/store/sqlite/fts-word-uses.js';
import { performLedger } from '../../../src/store/sqlite/perform-sql.js';
import { openConnection, type SqliteConnection } from '../../../src/store/sqlite/sqlite-connection.js';
import { sqliteNumbering } from '../../../src/store/sqlite/sqlite-numbering.js';
import { createShelvedArticles } from '../../../src/store/tables/shelved-articles.js';
import { createShelvedVectors } from '../../../src/store/tables/shelved-vectors.js';
import type { VectorShelf } from '../../../src/store/vector-shelf.js';
import { vectorsOf } from '../contract/made-vectors.js';
import { walkWork } from './walk-work.js';

/** Holdings whose methods return the work that they are. */
export type HoldingsWork = { readonly [Part in keyof Holdings]: SqlLedger<Holdings[Part]> };

export function createHoldingsWork(): (names: readonly string[]) => HoldingsWork {
  const holdings = createHoldings({
    index: createFtsTermIndex(),
    wordIndex: createFtsWordIndex(),
    uses: createFtsWordUses(),
    now: () => new Date(0),
    perform: (work) => work as never,
  });
  return (names) => holdings(names) as never;
}

/** A store that is written at once and read by whoever steps through its work. */
export function openStepped(file = ':memory:') {
  const open = (): SqliteConnection => {
    const connection = openConnection({ file, readOnly: false });
    onTestFinished(() => connection.close(true));
    return connection;
  };
  const connection = open();
  const words = createWordWriter(createFtsWordIndex(), createFtsWordUses());
  const parts = { index: createFtsTermIndex(), numbering: sqliteNumbering, words, now: () => new Date(0) };
  const vectors = performLedger<VectorShelf>(connection, createShelvedVectors());
  return {
    connection,
    open,
    shelves: performLedger<Omit<Shelves, 'vectors'>>(connection, createShelvedArticles(parts)),
    makeVectors: (encoder: string) => vectors.save(encoder, vectors.pending(encoder, 100).map(vectorsOf)),
    holdings: createHoldingsWork(),
    /** What comes of work, and the steps that it took. */
    take: <T>(work: SqlWork<T>): { readonly result: T; readonly steps: readonly SqlStep[] } => {
      const steps: SqlStep[] = [];
      const walk = walkWork(connection, work);
      let step = walk.next();
      for (; !step.done; step = walk.next()) steps.push(step.value);
      return { result: step.value, steps };
    },
  };
}
