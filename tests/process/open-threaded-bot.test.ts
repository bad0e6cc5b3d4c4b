import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Answer, Bot } from '../../src/domain.js';
import type { OpenBot, OpenBotOptions } from '../../src/process/open-bot.js';
import '../set-up/provided.js';
import { copySamples } from '../set-up/copy-samples.js';
import { damageUnseen } from '../set-up/damage-unseen.js';
import { makeFolder } from '../set-up/make-folder.js';
import { member } from '../viewers.js';

type Opener = (options: OpenBotOptions) => Promise<OpenBot>;

const { folder, remove } = makeFolder();
const opened: Bot[] = [];
const warnings: string[] = [];

afterEach(async () => {
  for (const bot of opened.splice(0)) await bot.close();
});
afterAll(remove);

/** Threads run what is compiled, so the door to them is too. */
async function load<T>(module: string): Promise<T> {
  return import(pathToFileURL(path.join(inject('compiledProject'), 'dist', 'src', 'process', module)).href);
}

async function open(options: Partial<OpenBotOptions> = {}, how: 'threaded' | 'alone' = 'threaded'): Promise<OpenBot> {
  const { openThreadedBot } = await load<{ openThreadedBot: Opener }>('open-threaded-bot.js');
  const { openBot } = await load<{ openBot: Opener }>('open-bot.js');
  const bot = await (how === 'threaded' ? openThreadedBot : openBot)({
    place: { kind: 'sqlite', file: copySamples() },
    samples: 'auto',
    config: { keepsSources: true },
    projectFolder: inject('compiledProject'),
    warn: (sentence) => warnings.push(sentence),
    ...options,
  });
  opened.push(bot.bot);
  return bot;
}

const questions = [
  'Who is the president of Interpol?',
  'Where was the General Assembly held?',
  'How many member countries does Interpol have?',
  'What is the airspeed of an unladen swallow?',
];

/** What is told, without what differs between any two answers. */
function told({ id: _, diagnostics, ...rest }: Answer): object {
  return { ...rest, ranked: diagnostics.ranked };
}

describe('a bot in threads', () => {
  /** For tests that change nothing of each other's. */
  let threaded: OpenBot;
  beforeAll(async () => {
    threaded = await open();
    opened.length = 0;
  });
  afterAll(() => threaded.bot.close());

  it('answers as one in a single thread does', async () => {
    const alone = await open({}, 'alone');
    for (const question of questions) {
      const [there, here] = await Promise.all(
        [threaded, alone].map(({ bot }) => bot.asking.ask({ viewer: member, question })),
      );
      expect(told(there as Answer)).toEqual(told(here as Answer));
    }
  });

  it('writes down what it finds, whichever thread found it', async () => {
    const { bot, ledgers } = threaded;
    const conversation = 'T0HOME:C0PRESS:1';
    const ask = (question: string) => bot.asking.ask({ viewer: member, question, conversation, keeps: true });
    const first = (await ask('Who is the president of Interpol?')) as Answer;
    const second = (await ask('and when was he elected?')) as Answer;
    expect(second.readAs).toMatch(/president|Interpol|Raisi/i);
    expect((await bot.archive.recentAnswers(member, 5)).map(({ answer }) => answer.id)).toEqual([second.id, first.id]);
    expect(await bot.archive.giveFeedback(member, { answerId: first.id, verdict: 'helpful' })).toBe(true);
    expect(await bot.archive.beginSharing(member, first.id)).toBe('yours');
    await ledgers.threads.follow(conversation, member.person);
    expect(await ledgers.threads.followed(conversation)).toEqual([member.person]);
    await bot.checkReady();
  });

  it('finds what it took in itself', async () => {
    const { bot } = threaded;
    const bytes = new TextEncoder().encode('Otters hold hands while they sleep.');
    const report = await bot.library.importArticles([{ origin: '/otters.md', name: 'otters.md', bytes }]);
    expect(report.added).toEqual(['otters.md']);
    expect(await bot.asking.ask({ viewer: member, question: 'What do otters do while they sleep?' })).toMatchObject({
      kind: 'cited',
      citations: [{ quote: 'Otters hold hands while they sleep.' }],
    });
  });

  it('answers from a dropped file where these answer, within the bounds of any import, and nowhere else', async () => {
    const file = path.join(folder, 'dropped.db');
    const { bot } = await open({ place: { kind: 'sqlite', file }, answersDropped: true });
    const bytes = new TextEncoder().encode('Otters hold hands while they sleep.');
    expect(await bot.library.drop({ name: 'otters.md', bytes })).toMatchObject({ kind: 'added' });
    const asked = { viewer: member, question: 'What do otters do while they sleep?' };
    expect(await bot.asking.ask(asked)).toMatchObject({ kind: 'cited', citations: [{ article: 'otters.md' }] });
    const deep = new TextEncoder().encode('['.repeat(100_000));
    expect(await bot.library.drop({ name: 'deep.json', bytes: deep })).toMatchObject({ kind: 'refused' });
    const { bot: elsewhere } = await open({ place: { kind: 'sqlite', file } }, 'alone');
    expect(await elsewhere.asking.ask(asked)).not.toMatchObject({ citations: [{ article: 'otters.md' }] });
    expect(await bot.library.dropped()).toEqual([{ name: 'otters.md', title: 'otters.md', articles: 1 }]);
    expect(await bot.library.removeDropped('otters.md')).toBe(true);
    expect(await bot.asking.ask(asked)).not.toMatchObject({ citations: [{ article: 'otters.md' }] });
  });

  it('goes on where it left off when it is opened again', async () => {
    const file = path.join(folder, 'again.db');
    const { bot } = await open({ place: { kind: 'sqlite', file } });
    const answer = (await bot.asking.ask({ viewer: member, question: questions[0] ?? '', keeps: true })) as Answer;
    await bot.close();
    opened.length = 0;
    const { bot: again } = await open({ place: { kind: 'sqlite', file } });
    expect(await again.archive.answer(member, answer.id)).toMatchObject({ answer: { id: answer.id } });
  });

  it('says that it reads articles again which an older version took in, once', async () => {
    const file = path.join(folder, 'older.db');
    writeFileSync(file, gunzipSync(readFileSync(path.resolve('tests/store/sqlite/formats/format-6.db.gz'))));
    const told = warnings.length;
    const { bot } = await open({ place: { kind: 'sqlite', file }, samples: 'never' });
    await bot.close();
    opened.length = 0;
    await open({ place: { kind: 'sqlite', file }, samples: 'never' });
    expect(warnings.slice(told)).toEqual([
      'Reading 4 articles again, since an older version of the program took them in: that may take a while.',
    ]);
  });

  it('leaves a damaged store and its log as they are when it ends', async () => {
    const file = copySamples();
    const { bot } = await open({ place: { kind: 'sqlite', file } });
    await bot.asking.ask({ viewer: member, question: 'What is a swallow?', keeps: true });
    damageUnseen(file);
    await expect(bot.asking.ask({ viewer: member, question: questions[0] ?? '' })).rejects.toMatchObject({
      code: 'store_damaged',
    });
    const read = () => ['', '-wal'].map((end) => readFileSync(file + end).toString('base64'));
    await expect(bot.checkReady()).rejects.toMatchObject({ code: 'store_damaged' });
    const before = read();
    await bot.close();
    opened.length = 0;
    expect(read().map((bytes, at) => bytes === before[at])).toEqual([true, true]);
  });

  it('leaves nothing beside a sound store when it ends, so that its file alone is a backup', async () => {
    const file = copySamples();
    const { bot } = await open({ place: { kind: 'sqlite', file } });
    await bot.asking.ask({ viewer: member, question: questions[0] ?? '', keeps: true });
    await bot.close();
    opened.length = 0;
    expect(['', '-wal', '-shm'].map((end) => existsSync(file + end))).toEqual([true, false, false]);
  });

  it('rejects with the instruction where the store can’t be opened, and leaves nothing running', async () => {
    await expect(open({ place: { kind: 'sqlite', file: folder } })).rejects.toMatchObject({
      name: 'VerbatimError',
      code: 'store_failed',
      message: `The store ${folder} is a folder: give the path of a file in it instead.`,
    });
  });

  it('tells whose the store is in the same words from its thread', async () => {
    const { bot } = threaded;
    await bot.claimWorkspace('T0HOME');
    await expect(bot.claimWorkspace('T0AWAY')).rejects.toMatchObject({ code: 'workspace_other' });
  });
});
