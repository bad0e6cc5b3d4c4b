import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { holdOpen } from '../../../src/store/sqlite/hold-open.js';

/** A store's file, and how somebody writes into it and is gone. */
function setUp() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'hold-open-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'store.db');
  const open = () => {
    const database = new DatabaseSync(file);
    database.exec('PRAGMA journal_mode = WAL; CREATE TABLE IF NOT EXISTS words (word TEXT)');
    return database;
  };
  return { file, open, hasLog: () => existsSync(`${file}-wal`) };
}

it('keeps SQLite’s log where the last who may write is gone, until it lets go', () => {
  const { file, open, hasLog } = setUp();
  const writer = open();
  const letGo = holdOpen(file);
  writer.exec("INSERT INTO words VALUES ('harbour')");
  writer.close();
  expect(hasLog()).toBe(true);
  letGo();
  open().close();
  expect(hasLog()).toBe(false);
  const again = open();
  expect(again.prepare('SELECT word FROM words').all()).toEqual([{ word: 'harbour' }]);
  again.close();
});

it('keeps nobody from writing', () => {
  const { file, open } = setUp();
  const first = open();
  const letGo = holdOpen(file);
  const second = open();
  second.exec("INSERT INTO words VALUES ('quay')");
  expect(first.prepare('SELECT count(*) AS count FROM words').get()).toEqual({ count: 1 });
  letGo();
  for (const database of [first, second]) database.close();
});
