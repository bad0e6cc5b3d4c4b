import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readAllFiles } from '../../evaluation/read-all-files.js';
import { collectFiles } from '../../src/library/collect-files.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'collect-'));
  mkdirSync(path.join(folder, 'sub'));
  mkdirSync(path.join(folder, '.git'));
  for (const name of ['b.md', 'a.txt', 'sub/c.md', 'image.png', '.git/d.md'])
    writeFileSync(path.join(folder, name), name);
});
afterEach(() => rmSync(folder, { recursive: true }));

it('reads the articles below a folder in order, without hidden ones and other formats', async () => {
  const { files } = await readAllFiles([folder]);
  expect(files.map(({ name }) => name)).toEqual(['a.txt', 'b.md', 'sub/c.md']);
  expect(files[2]?.origin).toBe(path.join(folder, 'sub', 'c.md'));
});

it('hands on documents that nobody reads, so that they are told of, and passes over what is no document', async () => {
  for (const name of ['old.doc', 'prices.XLS', 'song.wav']) writeFileSync(path.join(folder, name), name);
  const { files } = await readAllFiles([folder]);
  expect(files.map(({ name }) => name)).toEqual(['a.txt', 'b.md', 'old.doc', 'prices.XLS', 'sub/c.md']);
});

it('reads a file that is named whatever its format, so that it can be refused by name', async () => {
  expect((await readAllFiles([path.join(folder, 'image.png')])).files.map(({ name }) => name)).toEqual(['image.png']);
});

it('says which path is not there', async () => {
  await expect(collectFiles([path.join(folder, 'none')])).rejects.toThrow(
    /none: there is no such file or folder\. Check the path\.$/,
  );
});

it('reads each file only when it is asked for', async () => {
  const files = await collectFiles([folder]);
  writeFileSync(path.join(folder, 'b.md'), 'written later');
  rmSync(path.join(folder, 'sub', 'c.md'));
  const read: [string, string][] = [];
  for await (const file of files)
    read.push([file.name, 'bytes' in file ? new TextDecoder().decode(file.bytes) : file.reason]);
  expect(read).toEqual([
    ['a.txt', 'a.txt'],
    ['b.md', 'written later'],
    ['sub/c.md', "can't be read: there is no such file or folder. Check the path."],
  ]);
});

it('says of what is no file, or too large, why it is not read, and hangs on none', async () => {
  execFileSync('mkfifo', [path.join(folder, 'pipe.md')]);
  writeFileSync(path.join(folder, 'large.md'), '');
  truncateSync(path.join(folder, 'large.md'), 10 * 1024 * 1024 + 1);
  symlinkSync('/dev/zero', path.join(folder, 'zero.md'));
  symlinkSync('none.md', path.join(folder, 'broken.md'));
  symlinkSync('round.md', path.join(folder, 'round.md'));
  symlinkSync(folder, path.join(folder, 'sub', 'up.md'));
  symlinkSync(folder, path.join(folder, 'sub', 'up'));
  symlinkSync('a.txt', path.join(folder, 'link.txt'));
  mkdirSync(path.join(folder, 'folder.md'));
  const { files, unreadable } = await readAllFiles([folder, path.join(folder, 'pipe.md')]);
  expect(files.map(({ name }) => name)).toEqual(['a.txt', 'b.md', 'link.txt', 'sub/c.md']);
  expect(unreadable.map(({ name, reason }) => `${name}: ${reason}`)).toEqual([
    "broken.md: can't be read: there is no such file or folder. Check the path.",
    'large.md: larger than 10 MB; split it into parts',
    'pipe.md: not a file',
    "round.md: can't be read: its links lead in a circle. Check where they point to.",
    'zero.md: not a file',
    'pipe.md: not a file',
  ]);
});

it.skipIf(process.getuid?.() === 0)('names a folder that may not be looked into, and reads the others', async () => {
  mkdirSync(path.join(folder, 'closed'), { mode: 0 });
  const { files, unreadable } = await readAllFiles([folder]);
  expect(files).toHaveLength(3);
  expect(unreadable).toEqual([{ name: 'closed', reason: 'permission denied. Check who may read it.' }]);
});
