import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { prepareStore } from '../../src/bot/prepare-store.js';
import { type OpenStoreOptions, openStore } from '../../src/process/open-store.js';
import { openTestBot } from '../open-test-bot.js';
import { copySamples } from '../set-up/copy-samples.js';
import { makeFolder } from '../set-up/make-folder.js';
import { member } from '../viewers.js';

async function open(options: Partial<OpenStoreOptions> = {}) {
  const warned: string[] = [];
  const opened = await openStore({
    place: { kind: 'sqlite', file: ':memory:' },
    samples: 'auto',
    config: { keepsSources: true },
    projectFolder: '.',
    owner: 'test',
    warn: (sentence) => warned.push(sentence),
    ...options,
  });
  onTestFinished(() => opened.close());
  return { ...opened.options, warned };
}

async function namesOf({ sampleFiles }: Pick<Awaited<ReturnType<typeof open>>, 'sampleFiles'>) {
  const names: string[] = [];
  for await (const file of sampleFiles) {
    expect(file).toMatchObject({ origin: `sample:${file.name}` });
    names.push(file.name);
  }
  return names.sort();
}

it('brings the samples, which are known by their names wherever the project stands', async () => {
  expect(await namesOf(await open())).toEqual(readdirSync(path.resolve('data', 'articles')).sort());
});

it('brings none where none are wanted, nor where nothing may be written', async () => {
  expect(await namesOf(await open({ samples: 'never' }))).toEqual([]);
  const reading = await open({ place: { kind: 'sqlite', file: copySamples() }, readOnly: true });
  expect(await namesOf(reading)).toEqual([]);
  await expect(reading.store.claimWorkspace('T0HOME')).rejects.toThrow();
});

it('warns of samples that could not be taken in, each with its reason', async () => {
  const { folder, remove } = makeFolder();
  onTestFinished(remove);
  const articles = path.join(folder, 'data', 'articles');
  mkdirSync(articles, { recursive: true });
  writeFileSync(path.join(articles, 'empty.md'), '');
  const { warned, prepare: _, ...options } = await open({ projectFolder: folder });
  await prepareStore(options);
  expect(warned).toEqual([expect.stringMatching(/^Samples were not taken in: empty\.md \(empty.*\)\.$/)]);
});

it('warns of a kept answer that can’t be read, and gives the others', async () => {
  const file = copySamples();
  const { bot } = await openTestBot({ file });
  for (const question of ['Who is the president of Interpol?', 'What does NAUSS stand for?'])
    await bot.asking.ask({ viewer: member, question, keeps: true });
  await bot.close();
  const database = new DatabaseSync(file);
  database.exec("UPDATE answers SET answer = '{' WHERE seq = (SELECT min(seq) FROM answers)");
  database.close();
  const { store, warned } = await open({ place: { kind: 'sqlite', file }, readOnly: true });
  expect(await store.answers.recent(member.person, 5)).toHaveLength(1);
  expect(warned).toEqual([expect.stringMatching(/^A kept answer can't be read and is left out: /)]);
});
