import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { makeCorpus } from '../../../bench/make-corpus.js';
import { takeInExport } from '../../../src/library/export/take-in-export.js';
import { writeExport } from '../../../src/library/export/write-export.js';
import { isRenewalDue, renewArticles } from '../../../src/library/renew-articles.js';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.js';
import type { Store } from '../../../src/store/store.js';
import { sampleFiles } from '../../open-test-bot.js';
import { makeFolder } from '../../set-up/make-folder.js';
import { exportedSentences, isNightly } from '../../set-up/test-sizes.js';
import { exampleOf } from '../../store/contract/example-answer.js';
import { answersOf, botOver, fillLibrary, libraryOf, libraryQuestions, madeLife } from './made-library.js';

const { folder, remove } = makeFolder();
let folders = 0;
afterAll(remove);

const now = () => new Date('2026-03-05T06:07:08.000Z');
const newFolder = () => path.join(folder, `out-${++folders}`);

async function open(): Promise<Store> {
  const store = await openSqliteStore({ file: ':memory:', now, owner: 'test' });
  onTestFinished(() => store.close());
  return store;
}

async function exportOf(store: Store): Promise<string> {
  const out = newFolder();
  await writeExport(out, { ...store, except: [], now });
  return out;
}

async function filled(): Promise<{ readonly store: Store; readonly out: string }> {
  const store = await open();
  await fillLibrary(store);
  const [sea] = (await store.shelves.articles()).filter(({ name }) => name === 'sea.md');
  const history = await store.histories.history(sea?.id ?? '');
  await store.histories.putHistory(sea?.id ?? '', { ...history, life: madeLife });
  return { store, out: await exportOf(store) };
}

function recordOf(out: string, name: string): string {
  const found = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((each) => each.name === 'article.json')
    .map(({ parentPath }) => path.join(parentPath, 'article.json'));
  return found.find((file) => readFileSync(file, 'utf8').includes(`"name":"${name}"`)) ?? '';
}

describe('an export that is taken in', () => {
  it('is the same library with the same answers, settings and versions', async () => {
    const { store, out } = await filled();
    const copy = await open();
    expect(await takeInExport(out, { ...copy, reserved: [] })).toEqual({
      added: 4,
      changed: 0,
      unchanged: 0,
      refused: [],
      votes: 0,
      votesWithoutAnswer: 1,
    });
    expect(await libraryOf(copy)).toEqual(await libraryOf(store));
    expect(await answersOf(copy, libraryQuestions)).toEqual(await answersOf(store, libraryQuestions));
    expect(await takeInExport(out, { ...copy, reserved: [] })).toMatchObject({ added: 0, unchanged: 4 });
  });

  it('answers the questions of the samples as they do', async () => {
    const store = await open();
    await (await botOver(store)).library.importArticles(sampleFiles);
    const copy = await open();
    await takeInExport(await exportOf(store), { ...copy, reserved: [] });
    expect(await libraryOf(copy)).toEqual(await libraryOf(store));
    const all = readFileSync('data/questions.jsonl', 'utf8').trim().split('\n');
    const lines = all.filter((_, at) => isNightly || at % 5 === 0);
    const asked = lines.map((line) => (JSON.parse(line) as { readonly question: string }).question);
    expect(await answersOf(copy, asked)).toEqual(await answersOf(store, asked));
  });

  it('answers as before over many made sentences', async () => {
    const { articles, questions } = makeCorpus(exportedSentences);
    const store = await open();
    await (await botOver(store)).library.importArticles(articles);
    const copy = await open();
    await takeInExport(await exportOf(store), { ...copy, reserved: [] });
    expect(await libraryOf(copy)).toEqual(await libraryOf(store));
    const asked = questions.slice(0, 20);
    expect(await answersOf(copy, asked)).toEqual(await answersOf(store, asked));
  });

  it('is gone on with where it was cut off, with the settings of each article', async () => {
    const { store, out } = await filled();
    for (const cut of [1, 2, 3, 4]) {
      const copy = await open();
      let writes = 0;
      const save: Store['shelves']['save'] = async (...given) => {
        await copy.shelves.save(...given);
        writes += 1;
        if (writes === cut) throw new Error('cut off');
      };
      const cutOff = takeInExport(out, { ...copy, shelves: { ...copy.shelves, save }, reserved: [] });
      await expect(cutOff).rejects.toThrow('cut off');
      const report = await takeInExport(out, { ...copy, reserved: [] });
      expect(report).toMatchObject({ added: 4 - cut, changed: 0, unchanged: cut });
      expect(await libraryOf(copy)).toEqual(await libraryOf(store));
    }
  });

  it('leaves what an earlier version read as it was, to be read again at the next start', async () => {
    const { store, out } = await filled();
    const record = recordOf(out, 'sea.md');
    writeFileSync(record, readFileSync(record, 'utf8').replace(/"reader":\d+/, '"reader":1'));
    const copy = await open();
    await takeInExport(out, { ...copy, reserved: [] });
    expect(await answersOf(copy, libraryQuestions)).toEqual(await answersOf(store, libraryQuestions));
    const again = await open();
    await takeInExport(out, { ...again, reserved: [] });
    expect(await isRenewalDue(again.shelves)).toBe(true);
    expect(await renewArticles(again.shelves)).toEqual([]);
    expect(await libraryOf(again)).toMatchObject({ collections: await store.shelves.collections() });
  });

  it('leaves an article that is there its own settings', async () => {
    const { store, out } = await filled();
    const [sea] = (await store.shelves.articles()).filter(({ name }) => name === 'sea.md');
    const { life, ...history } = await store.histories.history(sea?.id ?? '');
    await store.histories.putHistory(sea?.id ?? '', { ...history, life: { ...life, owner: 'Ben' } });
    expect(await takeInExport(out, { ...store, reserved: [] })).toMatchObject({ added: 0, changed: 0, unchanged: 4 });
    expect((await store.histories.history(sea?.id ?? '')).life?.owner).toBe('Ben');
  });

  it('keeps votes with answers that are there, never in place of a later one', async () => {
    const { out } = await filled();
    const copy = await open();
    await copy.answers.keep(exampleOf({ id: 'asked', person: 'T:ann' }));
    expect(await takeInExport(out, { ...copy, reserved: [] })).toMatchObject({ votes: 1, votesWithoutAnswer: 0 });
    expect(await copy.answers.votes()).toMatchObject([{ person: 'T:ben', verdict: 'not_helpful', note: 'no' }]);
    const vote = {
      answerId: 'asked',
      person: 'T:ben',
      verdict: 'helpful',
      givenAt: '2026-04-01T00:00:00.000Z',
    } as const;
    await copy.answers.vote(vote);
    await takeInExport(out, { ...copy, reserved: [] });
    expect(await copy.answers.votes()).toMatchObject([{ verdict: 'helpful' }]);
  });

  it('refuses what was changed or is the bot’s own by itself, and takes the rest in', async () => {
    const { out } = await filled();
    const text = recordOf(out, 'sea.md').replace('article.json', 'text.md');
    writeFileSync(text, `${readFileSync(text, 'utf8')} And more.`);
    writeFileSync(recordOf(out, 'page.html'), '{"article":{}}');
    const report = await takeInExport(out, { ...(await open()), reserved: ['articles'] });
    expect(report.added).toBe(0);
    expect(report.refused.map(({ reason }) => reason).sort()).toEqual([
      'article.json is not as it was exported',
      'its text was changed since; import the file by itself',
      'the collection “articles” is kept for the bot',
      'the collection “articles” is kept for the bot',
    ]);
  });

  it('reads nothing outside of its folder', async () => {
    const { out } = await filled();
    const record = recordOf(out, 'sea.md');
    writeFileSync(record, readFileSync(record, 'utf8').replace('"file":"sea.md"', '"file":"../../../../secret"'));
    const copy = await open();
    expect((await takeInExport(out, { ...copy, reserved: [] })).refused).toHaveLength(1);
    for (const place of ['../x/ab', 'articles/../ab', '/etc/passwd']) {
      writeFileSync(path.join(out, 'articles.jsonl'), `${JSON.stringify({ folder: place })}\n`);
      await expect(takeInExport(out, { ...copy, reserved: [] })).rejects.toThrow('is damaged: export again');
    }
  });

  it('must be an export, and a whole one', async () => {
    const { out } = await filled();
    const copy = await open();
    await expect(takeInExport(folder, { ...copy, reserved: [] })).rejects.toThrow('is no export');
    writeFileSync(path.join(out, 'verbatim-export.json'), '{"verbatimExport":1}');
    await expect(takeInExport(out, { ...copy, reserved: [] })).rejects.toThrow("isn't whole: export into it once more");
  });
});
