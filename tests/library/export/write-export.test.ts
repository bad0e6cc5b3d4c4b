import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { writeExport } from '../../../src/library/export/write-export.js';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.js';
import { makeFolder } from '../../set-up/make-folder.js';
import { fillLibrary } from './made-library.js';

const { folder, remove } = makeFolder();
let folders = 0;
afterAll(remove);

const now = () => new Date('2026-03-05T06:07:08.000Z');
const newFolder = () => path.join(folder, `out-${++folders}`);

async function filled() {
  const store = await openSqliteStore({ file: ':memory:', now, owner: 'test' });
  onTestFinished(() => store.close());
  await fillLibrary(store);
  return { store, options: { ...store, except: ['sample'], now } };
}

/** Paths of all files, with what is in them. */
function filesOf(place: string): Record<string, string> {
  const names = readdirSync(place, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const paths = names.map(({ parentPath, name }) => path.join(parentPath, name)).sort();
  return Object.fromEntries(paths.map((each) => [path.relative(place, each), readFileSync(each, 'latin1')]));
}

describe('an export', () => {
  it('has each file as it was taken in, each text with front matter, the votes, and a manifest that says when', async () => {
    const { options } = await filled();
    const out = newFolder();
    const told: string[] = [];
    const report = await writeExport(out, {
      ...options,
      onProgress: ({ done, articles }) => told.push(`${done}/${articles}`),
    });
    expect(report).toEqual({ articles: 4, unchanged: 0, files: 2, votes: 1 });
    expect(told).toEqual(['1/4', '2/4', '3/4', '4/4']);
    const files = Object.entries(filesOf(out));
    const named = (ending: string) => files.filter(([name]) => name.endsWith(ending)).map(([, text]) => text);
    expect(named('file/sea.md')).toEqual(['# Sea\n\nThe harbour is new. It opened in 2011.']);
    expect(named('file/page.html')).toEqual(['<title>Gate</title><p>The gate weighs two tons.</p>']);
    expect(named('text.md').filter((text) => text.includes('Ann opens the gate'))).toHaveLength(1);
    expect(named('feedback.jsonl')[0]).toContain('"question":"Who opens?"');
    expect(JSON.parse(named('verbatim-export.json')[0] ?? '')).toEqual({
      verbatimExport: 1,
      exportedAt: now().toISOString(),
      articles: 4,
    });
  });

  it('is brought up to date: what is the same is left, what is gone leaves', async () => {
    const { store, options } = await filled();
    const out = newFolder();
    await writeExport(out, options);
    const before = filesOf(out);
    expect(await writeExport(out, options)).toMatchObject({ articles: 4, unchanged: 4 });
    expect(filesOf(out)).toEqual(before);
    const [first] = await store.shelves.articles();
    await store.shelves.remove(first?.id ?? '');
    expect(await writeExport(out, options)).toMatchObject({ articles: 3, unchanged: 3 });
    expect(Object.keys(filesOf(out)).some((name) => name.includes(first?.id ?? 'none'))).toBe(false);
  });

  it('isn’t whole until it was written to its end, and is gone on with', async () => {
    const { store, options } = await filled();
    const out = newFolder();
    const article = async (id: string) => {
      if (id === (await store.shelves.articles())[2]?.id) throw new Error('cut off');
      return store.shelves.article(id);
    };
    await expect(writeExport(out, { ...options, shelves: { ...store.shelves, article } })).rejects.toThrow('cut off');
    expect(JSON.parse(readFileSync(path.join(out, 'verbatim-export.json'), 'utf8'))).toEqual({ verbatimExport: 1 });
    expect(await writeExport(out, options)).toMatchObject({ articles: 4, unchanged: 2 });
    const whole = newFolder();
    await writeExport(whole, options);
    expect(filesOf(out)).toEqual(filesOf(whole));
  });

  it('refuses a folder of somebody else’s, an export of another version, and a file', async () => {
    const { options } = await filled();
    const [mine, newer, file] = [newFolder(), newFolder(), path.join(folder, 'file')];
    for (const each of [mine, newer]) mkdirSync(each);
    writeFileSync(path.join(mine, 'diary.txt'), 'mine');
    writeFileSync(path.join(newer, 'verbatim-export.json'), '{"verbatimExport":2}');
    writeFileSync(file, '');
    await expect(writeExport(mine, options)).rejects.toThrow('holds something that is no export');
    await expect(writeExport(newer, options)).rejects.toThrow('use the version that wrote it');
    await expect(writeExport(file, options)).rejects.toMatchObject({ code: 'input_unreadable' });
    expect(readdirSync(mine)).toEqual(['diary.txt']);
    expect(existsSync(path.join(newer, 'articles'))).toBe(false);
  });

  it('leaves out what comes with the program', async () => {
    const { options } = await filled();
    expect(await writeExport(newFolder(), { ...options, except: ['x', 'articles'] })).toMatchObject({ articles: 1 });
  });
});
