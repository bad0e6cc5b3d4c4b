import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { createBot } from '../src/bot.js';
import type { Bot } from '../src/domain.js';
import { openSqliteStore } from '../src/store/open-sqlite-store.js';
import type { MadeCorpus } from './make-corpus.js';

/** Something that can be asked a question, measured from the outside. */
export interface Engine {
  /** Takes all sentences in. */
  load(corpus: MadeCorpus): Promise<void>;
  /** Opens again what was loaded, where it is kept; undefined where loading is the only way to start. */
  reopen?(): Promise<void>;
  ask(question: string): Promise<unknown>;
  close(): Promise<void>;
}

/** The bot as it runs in Slack: a file on disk, the whole way from question to cited sentence. */
export const createVerbatim = async (): Promise<Engine> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-bench-'));
  const open = async (): Promise<Bot> =>
    createBot({
      store: await openSqliteStore({ file: path.join(folder, 'bench.db'), now: () => new Date(), owner: randomUUID() }),
      samples: 'never',
      sampleFiles: [],
      now: () => new Date(),
      newId: randomUUID,
      clock: () => performance.now(),
    });
  let bot = await open();
  return {
    load: async ({ articles }) => {
      const { refused } = await bot.importArticles(articles);
      if (refused.length > 0) throw new Error(`refused: ${refused[0]?.reason}`);
    },
    reopen: async () => {
      await bot.close();
      bot = await open();
    },
    ask: (question) => bot.ask({ question }),
    close: async () => {
      await bot.close();
      await rm(folder, { recursive: true });
    },
  };
};

/** Sentences as documents, with its fuzzy matching on, as a team would set it up. */
export const createMiniSearch = async (): Promise<Engine> => {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], searchOptions: { fuzzy: 0.2 } });
  return {
    load: async ({ sentences }) => index.addAll(sentences.map((text, id) => ({ id, text }))),
    ask: async (question) => index.search(question).slice(0, 5),
    close: async () => {},
  };
};

export const createLunr = async (): Promise<Engine> => {
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
};

export const createFuse = async (): Promise<Engine> => {
  let fuse: Fuse<string> | undefined;
  return {
    load: async ({ sentences }) => {
      fuse = new Fuse(sentences, { useTokenSearch: true, ignoreLocation: true, includeScore: true });
    },
    ask: async (question) => fuse?.search(question, { limit: 5 }),
    close: async () => {},
  };
};

export const engines: Readonly<Record<string, () => Promise<Engine>>> = {
  Verbatim: createVerbatim,
  'MiniSearch (fuzzy 0.2)': createMiniSearch,
  lunr: createLunr,
  'Fuse token search': createFuse,
};
