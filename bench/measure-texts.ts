import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { createBot } from '../src/bot.js';
import type { ArticleFile, Bot, Viewer } from '../src/domain.js';
import type { loadModel } from '../src/process/load-model.js';
import type { answerMessage } from '../src/slack/messages/answer-message.js';
import type { factsMessage } from '../src/slack/messages/facts-message.js';
import type { readMessageText } from '../src/slack/payloads/read-message-text.js';
import type { readQuestionEvent } from '../src/slack/payloads/read-question-event.js';
import type { openSqliteStore } from '../src/store/sqlite/open-sqlite-store.js';
import type { isOrderToBeQuiet } from '../src/text/is-order-to-be-quiet.js';
import { makeCorpus } from './make-corpus.js';
import { listNastyTexts } from './nasty-texts.js';

/** Of a build, the parts that see people's texts. */
interface Build {
  readonly createBot: typeof createBot;
  readonly loadModel: typeof loadModel;
  readonly openSqliteStore: typeof openSqliteStore;
  readonly readQuestionEvent: typeof readQuestionEvent;
  readonly readMessageText: typeof readMessageText;
  readonly answerMessage: typeof answerMessage;
  readonly factsMessage: typeof factsMessage;
  readonly isOrderToBeQuiet: typeof isOrderToBeQuiet;
}

/** Where the parts stand below a build's folder. */
const parts = [
  'bot.js',
  'process/load-model.js',
  'store/sqlite/open-sqlite-store.js',
  'slack/payloads/read-question-event.js',
  'slack/payloads/read-message-text.js',
  'slack/messages/answer-message.js',
  'slack/messages/facts-message.js',
  'text/is-order-to-be-quiet.js',
];

/** The longest question, and the longest message that Slack lets anybody post. */
const lengths = [1_000, 40_000];

const [folder = '', size = 'samples', only = ''] = process.argv.slice(2);
const me = { teamId: 'T1', botUserId: 'U1', botId: 'B1', scopes: [] } as never;
const viewer: Viewer = { person: 'T1:U2', place: 'T1:C1', standing: 'member' };

async function load(from: string): Promise<Build> {
  const modules = await Promise.all(parts.map((part) => import(pathToFileURL(path.join(from, part)).href)));
  return Object.assign({}, ...modules) as Build;
}

function sampleFiles(): readonly ArticleFile[] {
  const samples = path.resolve('data', 'articles');
  return readdirSync(samples).map((name) => ({
    origin: `sample:${name}`,
    name,
    bytes: readFileSync(path.join(samples, name)),
  }));
}

/** Words of the articles, each once, in the order in which they first stand there; four letters at least. */
function wordsOf(files: readonly ArticleFile[]): readonly string[] {
  const text = files.map(({ bytes }) => Buffer.from(bytes).toString('utf8')).join('\n');
  return [...new Set(text.slice(0, 400_000).match(/\p{L}{4,}/gu) ?? [])].slice(0, 2_000);
}

/** Processor time of this process so far, in milliseconds: what other processes take of the machine is not in it. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** The longest time in which nothing else could run while `work` was under way, in milliseconds of processor time. */
async function longestBlock(work: () => unknown): Promise<number> {
  let longest = 0;
  let last = processorTime();
  let isOn = true;
  const look = () => {
    const now = processorTime();
    longest = Math.max(longest, now - last);
    last = now;
    if (isOn) setImmediate(look);
  };
  await breathe();
  last = processorTime();
  setImmediate(look);
  await work();
  await breathe();
  isOn = false;
  return longest;
}

/** Lets what waits run, as between two requests. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Collecting garbage of what was before is no text's: the shortest of three counts, or the first that is short. */
async function shortestBlock(work: () => unknown): Promise<number> {
  let shortest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && shortest > shortEnough; run += 1)
    shortest = Math.min(shortest, await longestBlock(work));
  return shortest;
}

/** Milliseconds; a block that is shorter is not measured again. */
const shortEnough = 20;

let conversations = 0;

function surfacesOf(build: Build, bot: Bot): Readonly<Record<string, (text: string) => unknown>> {
  const ask = (question: string, more: object = {}) => bot.asking.ask({ viewer, question, ...more });
  const event = (text: string, more: object) =>
    build.readQuestionEvent({ event: { user: 'U2', channel: 'C1', ts: '1.2', text, ...more } }, me);
  return {
    'event, direct': (text) => event(text, { type: 'message', channel_type: 'im' }),
    'event, thread': (text) => event(text, { type: 'message', channel_type: 'channel', thread_ts: '1.1' }),
    'order to be quiet': (text) => build.isOrderToBeQuiet(text),
    ask: async (text) => {
      const reply = await ask(text, { keeps: true });
      if ('citations' in reply || reply.kind === 'abstained') build.answerMessage(reply, { question: text });
    },
    unaddressed: (text) => ask(text, { isUnaddressed: true }),
    'follow-up': async (text) => {
      const conversation = `c${++conversations}`;
      for (const question of ['Who is the president of Interpol?', text, 'and when?']) {
        await ask(question, { conversation });
        await breathe();
      }
    },
    find: async (text) => {
      const reply = await bot.asking.checkStatements({ viewer, text: build.readMessageText({ text }), keeps: true });
      if ('confidence' in reply) build.answerMessage(reply, { question: text });
    },
    'find, as typed': (text) => bot.asking.checkStatements({ viewer, text }),
    facts: async (text) => {
      const reply = await bot.asking.facts({ viewer, about: text.slice(0, 300) });
      if (reply.kind !== 'no_access') build.factsMessage(reply, { command: '/facts' });
      await bot.asking.facts({ viewer, about: { topic: text.slice(0, 2_000) } });
    },
    feedback: (note) => bot.archive.giveFeedback(viewer, { answerId: 'answer-1', verdict: 'not_helpful', note }),
  };
}

const build = await load(folder);
const store = await mkdtemp(path.join(tmpdir(), 'verbatim-texts-'));
try {
  const files = size === 'samples' ? sampleFiles() : makeCorpus(Number(size)).articles;
  let ids = 0;
  const bot = await build.createBot({
    store: await build.openSqliteStore({ file: path.join(store, 'texts.db'), now: () => new Date(), owner: 'bench' }),
    samples: size === 'samples' ? 'auto' : 'never',
    sampleFiles: size === 'samples' ? files : [],
    model: build.loadModel('.'),
    now: () => new Date(),
    newId: () => `answer-${++ids}`,
    clock: () => performance.now(),
  });
  if (size !== 'samples') await bot.library.importArticles(files);
  const surfaces = Object.entries(surfacesOf(build, bot));
  for (const [, use] of surfaces) for (let run = 0; run < 5; run += 1) await use(`Who leads Interpol? ${run}`);
  const measured: Record<string, Record<string, number>> = {};
  for (const { name, make } of listNastyTexts(wordsOf(files))) {
    if (!name.includes(only)) continue;
    const blocks: Record<string, number> = {};
    for (const [surface, use] of surfaces) {
      for (const length of lengths) {
        const text = make(length);
        blocks[surface] = Math.max(blocks[surface] ?? 0, await shortestBlock(() => use(text)));
      }
    }
    measured[name] = blocks;
    if (process.env.VERBOSE)
      process.stderr.write(
        `${name} ${JSON.stringify(blocks, (_, v) => (typeof v === 'number' ? Math.round(v) : v))}\n`,
      );
  }
  await bot.close();
  process.stdout.write(JSON.stringify(measured));
} finally {
  await rm(store, { recursive: true });
}
