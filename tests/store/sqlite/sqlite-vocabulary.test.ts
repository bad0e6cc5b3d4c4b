import { expect, it, onTestFinished } from 'vitest';
import type { Shelves } from '../../../src/store/shelves.js';
import { createWriterParts } from '../../../src/store/sqlite/parts-for-now.js';
import { performLedger } from '../../../src/store/sqlite/perform-sql.js';
import { openConnection } from '../../../src/store/sqlite/sqlite-connection.js';
import { createSqliteHoldings } from '../../../src/store/sqlite/sqlite-holdings.js';
import { createShelvedArticles } from '../../../src/store/tables/shelved-articles.js';
import { makeRecord } from '../make-record.js';

it('counts the letters of words once, however often they are asked for, until an article changes', async () => {
  const connection = openConnection({ file: ':memory:', readOnly: false });
  onTestFinished(() => connection.close(true));
  const shelves = performLedger<Omit<Shelves, 'vectors'>>(
    connection,
    createShelvedArticles({ ...createWriterParts(connection), now: () => new Date(0) }),
  );
  shelves.save(makeRecord({ id: 'a', text: 'walrus otter' }));
  let counts = 0;
  const counting: typeof connection = {
    ...connection,
    statement: (sql) => {
      if (sql.includes('word_vocabulary')) counts += 1;
      return connection.statement(sql);
    },
  };
  const { words } = createSqliteHoldings(counting, async (work) => work())(['docs']);
  const [first, ...rest] = [
    await words.letterShares(['walrus', 'wolrus']),
    await words.letterShares(['wolrus', 'walrus']),
    await words.letterShares(['walrus']),
  ];
  expect(counts).toBe(1);
  expect(rest).toEqual([first?.toReversed(), first?.slice(0, 1)]);

  shelves.save(makeRecord({ id: 'b', text: 'walruses' }));
  expect((await words.letterShares(['walrus']))[0]).not.toBe(first?.[0]);
  expect(counts).toBe(2);
});
