import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeCorpus } from '../../../bench/make-corpus.js';
import { takeInExport } from '../../../src/library/export/take-in-export.js';
import { writeExport } from '../../../src/library/export/write-export.js';
import { openPostgresStore } from '../../../src/store/postgres/open-postgres-store.js';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.js';
import { makeFolder } from '../../set-up/make-folder.js';
import { exportedSentences } from '../../set-up/test-sizes.js';
import { hasPostgres, useDatabases } from '../../set-up/use-databases.js';
import { answersOf, botOver, fillLibrary, libraryOf, libraryQuestions } from './made-library.js';

const { folder, remove } = makeFolder();
afterAll(remove);

const now = () => new Date('2026-03-05T06:07:08.000Z');

describe.runIf(hasPostgres)('an export on PostgreSQL', () => {
  const databases = useDatabases();

  it('becomes the same library with the same answers in another database, and in a file', async () => {
    const [from, to, file] = [await databases.create(), await databases.create(), path.join(folder, 'copy.db')];
    const store = await openPostgresStore({ address: from, now, owner: 'the bot' });
    const { articles, questions } = makeCorpus(exportedSentences);
    await fillLibrary(store);
    await (await botOver(store)).library.importArticles(articles);
    const asked = [...libraryQuestions, ...questions.slice(0, 10)];
    const [library, answers] = [await libraryOf(store), await answersOf(store, asked)];
    const out = path.join(folder, 'out');
    const count = articles.length + 4;
    expect(await writeExport(out, { ...store, except: [], now })).toMatchObject({ articles: count });
    await store.close();

    for (const copy of [
      await openPostgresStore({ address: to, now, owner: 'the bot' }),
      await openSqliteStore({ file, now, owner: 'the bot' }),
    ]) {
      const by = { person: 'operator:ann' };
      expect(await takeInExport(out, { ...copy, reserved: [], by })).toMatchObject({ added: count, refused: [] });
      expect(await libraryOf(copy)).toEqual(library);
      expect(await answersOf(copy, asked)).toEqual(answers);
      expect((await copy.audit.entries())[0]).toMatchObject({ act: 'article_added', person: 'operator:ann' });
      await copy.close();
    }
  });
});
