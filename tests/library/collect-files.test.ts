import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

it('reads a file that is named whatever its format, so that it can be refused by name', async () => {
  expect((await readAllFiles([path.join(folder, 'image.png')])).files.map(({ name }) => name)).toEqual(['image.png']);
});

it('says which path is not there', async () => {
  await expect(collectFiles([path.join(folder, 'none')])).rejects.toThrow(
    /none: there is no such file or folder\. Check the path\.$/,
  );
});
