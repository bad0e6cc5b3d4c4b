import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFolderReader } from '../../../src/sources/folder/create-folder-reader.js';
import { makeFolder, type TemporaryFolder } from '../../set-up/make-folder.js';
import { gather, readableNames } from '../gather.js';

let made: TemporaryFolder;
beforeEach(() => {
  made = makeFolder();
});
afterEach(() => made.remove());

/** A minute on: what was written before it has settled. */
const later = () => Date.now() + 60_000;
const reader = createFolderReader(readableNames, later);

function write(name: string, text: string): string {
  const file = path.join(made.folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

const look = (before = {}) => gather(reader, { kind: 'folder', location: made.folder }, before);

describe('createFolderReader', () => {
  it('finds the articles below a folder, and leaves out what is hidden or none', async () => {
    write('b.md', 'B');
    write('deep/er/a.txt', 'A');
    write('.git/x.md', 'hidden');
    write('.x.md', 'hidden');
    write('picture.png', 'none');
    symlinkSync(made.folder, path.join(made.folder, 'circle.md'));
    symlinkSync(write('.kept/real.md', 'linked'), path.join(made.folder, 'linked.md'));
    const found = await look();
    expect(found?.there).toEqual({ 'b.md': 'B', 'deep/er/a.txt': 'A', 'linked.md': 'linked' });
    expect(found?.isWhole).toBe(true);
    expect(found?.items[1]).toMatchObject({ origin: path.join(made.folder, 'deep/er/a.txt'), name: 'deep/er/a.txt' });
  });

  it('opens nothing that has not changed, and everything that has, whatever its times say', async () => {
    write('kept.md', 'kept');
    const changed = write('changed.md', 'before');
    write('gone.md', 'gone');
    const first = await look();
    const { atime, mtime } = statSync(changed);
    writeFileSync(changed, 'after!');
    utimesSync(changed, atime, mtime);
    rmSync(path.join(made.folder, 'gone.md'));
    renameSync(write('new.md', 'new'), path.join(made.folder, 'renamed.md'));
    const second = await look(first);
    expect(second?.same).toEqual(['kept.md']);
    expect(second?.there).toEqual({ 'changed.md': 'after!', 'renamed.md': 'new' });
    expect((await look(second))?.there).toEqual({});
  });

  it('reads again what was changed a moment before it was looked at', async () => {
    write('fresh.md', 'fresh');
    const hasty = createFolderReader(readableNames, Date.now);
    const spec = { kind: 'folder', location: made.folder } as const;
    const first = await gather(hasty, spec);
    expect(first?.items).toMatchObject([{ kind: 'there', key: 'fresh.md' }]);
    expect((await gather(hasty, spec, first))?.there).toEqual({ 'fresh.md': 'fresh' });
  });

  it('says why something cannot be read, and is then no whole where it could not look', async () => {
    symlinkSync('nowhere', path.join(made.folder, 'broken.md'));
    execFileSync('mkfifo', [path.join(made.folder, 'pipe.md')]);
    const large = write('large.md', 'x');
    appendFileSync(large, Buffer.alloc(readableNames.sizeLimitOf('large.md')));
    const spec = { kind: 'folder', location: made.folder } as const;
    const found = await reader.look(
      { id: 'x', every: 1, ...spec },
      { seen: new Map(), signal: new AbortController().signal },
    );
    const reasons: Record<string, string> = {};
    if (!found.changedAsWhole) throw new Error('not looked at');
    for await (const item of found.items) {
      if (item.kind === 'unreadable') reasons[item.key] = item.reason;
      if (item.kind === 'there') await expect(item.bytes()).rejects.toThrow('not a file');
    }
    expect(reasons).toEqual({
      'broken.md': "can't be read: there is no such file or folder",
      'large.md': expect.stringMatching(/^larger than \d+ MB/),
    });
    expect(found.isWhole).toBe(true);
  });

  it.skipIf(process.getuid?.() === 0)('is no whole where a folder cannot be looked into', async () => {
    write('closed/a.md', 'A');
    write('open.md', 'B');
    chmodSync(path.join(made.folder, 'closed'), 0);
    const found = await look();
    chmodSync(path.join(made.folder, 'closed'), 0o700);
    expect(found?.isWhole).toBe(false);
    expect(found?.unreadable).toEqual({ closed: "can't be looked into: permission denied" });
  });

  it('takes a single file, which says nothing of others', async () => {
    const file = write('one.md', 'one');
    write('two.md', 'two');
    const found = await gather(reader, { kind: 'folder', location: file });
    expect(found?.there).toEqual({ 'one.md': 'one' });
    expect(found?.isWhole).toBe(false);
  });

  it('says that a folder is not there, and never that it is empty', async () => {
    const nowhere = { kind: 'folder', location: path.join(made.folder, 'nowhere') } as const;
    await expect(gather(reader, nowhere)).rejects.toThrow("can't be read: there is no such file or folder");
  });

  it('ends when it is told to', async () => {
    const over = new AbortController();
    over.abort(new Error('stopped'));
    const spec = { kind: 'folder', location: made.folder } as const;
    await expect(gather(reader, spec, {}, over)).rejects.toThrow('stopped');
  });

  it('looks through 40,000 unchanged files within 10 seconds', async () => {
    for (let folder = 0; folder < 40; folder++) {
      mkdirSync(path.join(made.folder, `${folder}`));
      for (let at = 0; at < 1_000; at++) writeFileSync(path.join(made.folder, `${folder}/${at}.md`), 'x');
    }
    const first = await reader.look(
      { id: 'x', every: 1, kind: 'folder', location: made.folder },
      { seen: new Map(), signal: new AbortController().signal },
    );
    const seen = new Map<string, string | undefined>();
    if (first.changedAsWhole)
      for await (const item of first.items) if (item.kind === 'there') seen.set(item.key, item.tag);
    const began = performance.now();
    const second = await look({ seen });
    const took = performance.now() - began;
    expect(second?.same).toHaveLength(40_000);
    expect(took).toBeLessThan(10_000);
  }, 60_000);
});
