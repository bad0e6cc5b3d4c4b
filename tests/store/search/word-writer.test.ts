import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.js';
import { makeFolder } from '../../set-up/make-folder.js';
import { makeRecord } from '../make-record.js';

/** Article `at` has 500 of 2,000 words, evenly scattered, each with a line of its own. */
function textOf(at: number): string {
  return Array.from({ length: 500 }, (_, word) => `word${(word * 4 + at) % 2_000}`).join(' ');
}

it('writes few pages for an article whose words are known, however many others have them', async () => {
  const { folder, remove } = makeFolder();
  onTestFinished(remove);
  const file = join(folder, 'store.db');
  const store = await openSqliteStore({ file, now: () => new Date(0), owner: 'test' });
  onTestFinished(() => store.close());
  const pagesOf = async (at: number): Promise<number> => {
    const other = new DatabaseSync(file);
    other.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    other.close();
    await store.shelves.save(makeRecord({ id: `a${at}`, text: textOf(at) }));
    return Math.round(statSync(`${file}-wal`).size / 4_120);
  };
  for (let at = 0; at < 100; at += 1) await store.shelves.save(makeRecord({ id: `a${at}`, text: textOf(at) }));
  const pages = [await pagesOf(100), await pagesOf(101), await pagesOf(102)];
  expect(Math.min(...pages)).toBeLessThan(60);
});
