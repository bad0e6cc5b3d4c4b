import { describe, expect, it, onTestFinished } from 'vitest';
import type { Shelves } from '../../../src/store/shelves.js';
import { createWriterParts } from '../../../src/store/sqlite/parts-for-now.js';
import { performLedger } from '../../../src/store/sqlite/perform-sql.js';
import { openConnection, type SqliteConnection } from '../../../src/store/sqlite/sqlite-connection.js';
import { createSqliteHoldings } from '../../../src/store/sqlite/sqlite-holdings.js';
import { createShelvedArticles } from '../../../src/store/tables/shelved-articles.js';
import { createShelvedVectors } from '../../../src/store/tables/shelved-vectors.js';
import type { VectorShelf } from '../../../src/store/vector-shelf.js';
import { meaningOf, vectorsOf } from '../contract/made-vectors.js';
import { makeRecord } from '../make-record.js';

/** A store of which it is counted how often the vectors of a whole collection are read. */
function openCounted() {
  const connection = openConnection({ file: ':memory:', readOnly: false });
  onTestFinished(() => connection.close(true));
  let reads = 0;
  const counted: SqliteConnection = {
    ...connection,
    statement: (sql) => {
      if (sql.includes('v.vectors') && sql.includes('a.collection = ?')) reads += 1;
      return connection.statement(sql);
    },
  };
  const shelf = performLedger<VectorShelf>(connection, createShelvedVectors());
  const holdings = createSqliteHoldings(counted, async (work) => work());
  return {
    writer: performLedger<Omit<Shelves, 'vectors'>>(connection, createShelvedArticles({ ...createWriterParts(connection), now: () => new Date(0) })),
    makeAll: (encoder: string) => shelf.save(encoder, shelf.pending(encoder, 100).map(vectorsOf)),
    search: async (encoder: string, meant: string) => {
      const meaning = { encoder, vector: meaningOf(meant), limit: 1 };
      const hits = await holdings(['x']).index.search({ terms: [], limit: 1, meaning });
      return hits.map(({ passage }) => passage.text);
    },
    /** Since it was last asked. */
    reads: () => {
      const since = reads;
      reads = 0;
      return since;
    },
  };
}

describe('readSigns', () => {
  it('reads a collection twice, and not again before its passages or their model change', async () => {
    const { writer, makeAll, search, reads } = openCounted();
    writer.save(makeRecord({ id: 'a', collection: 'x', text: 'walrus sleeps\notter swims' }));
    makeAll('m');
    expect(await search('m', 'otter swims')).toEqual(['otter swims']);
    expect(reads()).toBe(2);
    // Another question, and another revision.
    writer.save(makeRecord({ id: 'b', collection: 'y', text: 'zebu' }));
    expect(await search('m', 'walrus sleeps')).toEqual(['walrus sleeps']);
    expect(reads()).toBe(0);
    writer.save(makeRecord({ id: 'c', collection: 'x', text: 'zebu grazes' }));
    makeAll('m');
    expect(await search('m', 'zebu grazes')).toEqual(['zebu grazes']);
    expect(reads()).toBe(2);
    writer.remove('c');
    expect(await search('m', 'zebu grazes')).not.toEqual(['zebu grazes']);
    expect(reads()).toBe(2);
    makeAll('n');
    expect(await search('m', 'otter swims')).toEqual([]);
    expect(await search('n', 'otter swims')).toEqual(['otter swims']);
    expect(reads()).toBe(2);
  });

  it('finds nothing where no passage has a sentence', async () => {
    const { writer, makeAll, search } = openCounted();
    const record = makeRecord({ id: 'a', collection: 'x', text: 'bare' });
    const bare = record.passages.map((passage) => ({ ...passage, sentences: [], terms: [] }));
    writer.save({ ...record, passages: bare, facts: [], sheet: [] });
    makeAll('m');
    expect(await search('m', 'bare')).toEqual([]);
  });
});
