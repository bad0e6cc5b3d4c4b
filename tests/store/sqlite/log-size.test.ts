import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.js';
import { openConnection } from '../../../src/store/sqlite/sqlite-connection.js';

const megabyte = 1024 * 1024;

function makeFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-log-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'verbatim.db');
}

function logSize(file: string): number {
  return statSync(`${file}-wal`).size;
}

/** Reads without a pause, one state after the other, until it is told to end. */
const reading = `
  const { workerData, parentPort } = require('node:worker_threads');
  const { DatabaseSync } = require(workerData.driver);
  const database = new DatabaseSync(workerData.file, { readOnly: true, timeout: 1_000 });
  const read = database.prepare('SELECT sum(length(text)) AS length FROM filler');
  for (let round = 0; Atomics.load(workerData.isOver, 0) === 0; round++) {
    database.exec('BEGIN');
    for (let time = 0; time < 20; time++) read.get();
    database.exec('COMMIT');
    if (round === 0) parentPort.postMessage('reading');
  }
  database.close();
`;

/** Two, so that there is one at any moment. Returns what ends them. */
async function startReaders(file: string): Promise<() => Promise<unknown>> {
  const isOver = new Int32Array(new SharedArrayBuffer(4));
  const driver = createRequire(import.meta.url).resolve('@photostructure/sqlite');
  const readers = [0, 1].map(() => new Worker(reading, { eval: true, workerData: { file, isOver, driver } }));
  const ended = Promise.all(readers.map((reader) => new Promise((resolve) => reader.once('exit', resolve))));
  await Promise.all(readers.map((reader) => new Promise((resolve) => reader.once('message', resolve))));
  return () => {
    Atomics.store(isOver, 0, 1);
    return ended;
  };
}

it('stays short however much is written while somebody reads at any moment', async () => {
  const file = makeFile();
  const connection = openConnection({ file, readOnly: false });
  connection.exec('CREATE TABLE filler (id INTEGER PRIMARY KEY, text BLOB NOT NULL)');
  const insert = connection.statement('INSERT INTO filler (text) VALUES (?)');
  const remove = connection.statement('DELETE FROM filler WHERE id <= ?');
  insert.run(Buffer.alloc(1_000));
  const end = await startReaders(file);
  let longest = 0;
  for (let written = 1; written <= 120; written++) {
    connection.transaction(() => {
      insert.run(Buffer.alloc(megabyte, written));
      remove.run(written - 10);
    });
    longest = Math.max(longest, logSize(file));
  }
  await end();
  connection.close(true);
  expect(longest / megabyte).toBeLessThan(60);
});

it('is emptied when the store is looked at, once nobody reads what is older', async () => {
  const file = makeFile();
  const store = await openSqliteStore({ file, now: () => new Date(0), owner: 'test', steadyNow: () => 0 });
  onTestFinished(() => store.close());
  const [reader, writer] = [new DatabaseSync(file), new DatabaseSync(file)];
  reader.exec('BEGIN; SELECT * FROM health');
  writer.exec('CREATE TABLE filler (text BLOB)');
  for (let written = 0; written < 40; written++) {
    writer.prepare('INSERT INTO filler (text) VALUES (?)').run(Buffer.alloc(megabyte));
  }
  reader.exec('COMMIT');
  for (const other of [reader, writer]) other.close();
  expect(logSize(file) / megabyte).toBeGreaterThan(32);
  await store.check();
  expect(logSize(file)).toBe(0);
});

it('holds up nobody who writes while another reads one state for long', () => {
  const file = makeFile();
  const connection = openConnection({ file, readOnly: false });
  connection.exec('CREATE TABLE filler (text BLOB NOT NULL)');
  const reader = new DatabaseSync(file);
  reader.exec('BEGIN; SELECT * FROM health');
  const insert = connection.statement('INSERT INTO filler (text) VALUES (?)');
  for (let written = 0; written < 50; written++) connection.transaction(() => insert.run(Buffer.alloc(megabyte)));
  expect(connection.statement('SELECT count(*) AS rows FROM filler').get()).toEqual({ rows: 50 });
  reader.exec('COMMIT');
  reader.close();
  // It is tried again once it has grown.
  for (let written = 0; written < 10; written++) connection.transaction(() => insert.run(Buffer.alloc(megabyte)));
  expect(logSize(file) / megabyte).toBeLessThan(20);
  connection.close(true);
});
