import { randomUUID } from 'node:crypto';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { createBot } from '../src/bot.js';
import { createArticleMaker } from '../src/process/create-article-maker.js';
import { loadModel } from '../src/process/load-model.js';
import { openSqliteStore } from '../src/store/sqlite/open-sqlite-store.js';
import type { MadeCorpus } from './make-corpus.js';

/** Something that can be asked a question, measured from the outside. */
export interface Engine {
  /** Takes all sentences in. */
  load(corpus: MadeCorpus): Promise<void>;
  ask(question: string): Promise<unknown>;
  close(): Promise<void>;
}

const viewer = { person: 'bench', place: 'bench', standing: 'operator' } as const;

/** The bot as it runs in Slack: a file on disk, the whole way from question to cited sentence. */
async function createVerbatim(file: string): Promise<Engine> {
  const maker = createArticleMaker();
  const bot = await createBot({
    model: loadModel('.'),
    store: await openSqliteStore({ file, now: () => new Date(), owner: randomUUID() }),
    samples: 'never',
    sampleFiles: [],
    prepare: maker.prepare,
    now: () => new Date(),
    newId: randomUUID,
    clock: () => performance.now(),
  });
  return {
    load: async ({ articles }) => {
      const { refused } = await bot.library.importArticles(articles);
      if (refused.length > 0) throw new Error(`refused: ${refused[0]?.reason}`);
    },
    ask: (question) => bot.asking.ask({ question, viewer }),
    close: async () => {
      await maker.close();
      await bot.close();
    },
  };
}

/** Sentences as documents, with its fuzzy matching on, as a team would set it up. */
async function createMiniSearch(): Promise<Engine> {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], searchOptions: { fuzzy: 0.2 } });
  return {
    load: async ({ sentences }) => index.addAll(sentences.map((text, id) => ({ id, text }))),
    ask: async (question) => index.search(question).slice(0, 5),
    close: async () => {},
  };
}

async function createLunr(): Promise<Engine> {
  let index: lunr.Index | undefined;
  return {
    load: async ({ sentences }) => {
      index = lunr((builder) => {
        builder.ref('id');
        builder.field('text');
        for (const [id, text] of sentences.entries()) builder.add({ id, text });
      });
    },
    ask: async (question) => index?.search(question.replace(/[^\p{L}\p{N} ]/gu, ' ')).slice(0, 5),
    close: async () => {},
  };
}

async function createFuse(): Promise<Engine> {
  let fuse: Fuse<string> | undefined;
  return {
    load: async ({ sentences }) => {
      fuse = new Fuse(sentences, { useTokenSearch: true, ignoreLocation: true, includeScore: true });
    },
    ask: async (question) => fuse?.search(question, { limit: 5 }),
    close: async () => {},
  };
}

/** Verbatim keeps what it took in in a file; the others only in memory. */
export const engines: Readonly<Record<string, (file: string) => Promise<Engine>>> = {
  Verbatim: createVerbatim,
  'MiniSearch (fuzzy 0.2)': createMiniSearch,
  lunr: createLunr,
  'Fuse token search': createFuse,
};
