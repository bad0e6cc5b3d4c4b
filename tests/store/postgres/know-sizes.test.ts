import { describe, expect, it } from 'vitest';
import { performLedger } from '../../../src/store/postgres/perform-sql.js';
import { postgresNumbering } from '../../../src/store/postgres/postgres-numbering.js';
import { createPostgresTermIndex } from '../../../src/store/postgres/postgres-term-index.js';
import { createPostgresWordIndex } from '../../../src/store/postgres/postgres-word-index.js';
import { createPostgresWordUses } from '../../../src/store/postgres/postgres-word-uses.js';
import { createHoldings } from '../../../src/store/search/create-holdings.js';
import { createWordWriter } from '../../../src/store/search/word-writer.js';
import type { SqlLedger } from '../../../src/store/sql.js';
import { createShelvedArticles } from '../../../src/store/tables/shelved-articles.js';
import { hasPostgres, useDatabases } from '../../set-up/use-databases.js';
import { makeRecord } from '../make-record.js';
import { watchPlans } from './watch-plans.js';

/** Words that no other sentence has, beside some that all have. */
function sentence(of: number): string {
  const words = Array.from({ length: 8 }, (_, at) => `w${((of * 8 + at + 1) * 7919).toString(36)}`);
  return `The walrus and ${words.join(' ')}.`;
}

function article(at: number) {
  const text = Array.from({ length: 60 }, (_, i) => sentence(at * 60 + i)).join('\n\n');
  return makeRecord({ id: `article-${at}`, text, contentHash: `content-${at}` });
}

describe.runIf(hasPostgres)('sizes of tables', () => {
  const databases = useDatabases();

  it('are known while a store is young, so that each row is found by its key', async () => {
    const { connection, seen, wastes } = await watchPlans(databases);
    const perform = <T extends object>(work: SqlLedger<T>): T => performLedger(connection, work, (once) => once());
    const [index, wordIndex] = [createPostgresTermIndex(), createPostgresWordIndex()];
    const uses = createPostgresWordUses();
    const words = createWordWriter(wordIndex, uses);
    const now = () => new Date();
    const shelves = perform(createShelvedArticles({ index, numbering: postgresNumbering, words, now }));
    const records = Array.from({ length: 8 }, (_, at) => article(at));
    for (const record of [...records, ...records.slice(0, 3)]) await shelves.save(record);
    await shelves.remove('article-4');
    const held = createHoldings({ index, wordIndex, uses, now, perform })(['docs']);
    const [hit] = await held.index.search({ terms: ['walrus'], limit: 40 });
    await held.words.similar('walrsu', 3);
    await held.articles.outline('article-1');
    await connection.close();

    expect(hit).toBeDefined();
    expect(seen()).toBeGreaterThan(1_000);
    expect(wastes).toEqual([]);
  });
});
