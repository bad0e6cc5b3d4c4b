import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BotOptions } from '../src/bot/bot-options.js';
import { createLedgers } from '../src/bot/create-ledgers.js';
import { createBot } from '../src/bot.js';
import type { ArticleFile, Bot, Ledgers } from '../src/domain.js';
import { loadModel } from '../src/process/load-model.js';
import { openSqliteStore } from '../src/store/sqlite/open-sqlite-store.js';
import type { Store } from '../src/store/store.js';

/** The model as it is shipped, read once. */
export const testModel = loadModel('.');

const samplesFolder = path.resolve(import.meta.dirname, '..', 'data', 'articles');

export const sampleFiles: readonly ArticleFile[] = readdirSync(samplesFolder)
  .sort()
  .map((name) => ({ origin: `sample:${name}`, name, bytes: readFileSync(path.join(samplesFolder, name)) }));

export function articleFile(name: string, content: string, origin = `/articles/${name}`): ArticleFile {
  return {
    origin,
    name,
    bytes: new TextEncoder().encode(content),
  };
}

export interface TestBot {
  /** With the ledgers of its store at hand, for an edge. */
  readonly bot: Bot & { readonly ledgers: Ledgers };
  readonly store: Store;
  readonly ledgers: Ledgers;
  /** Moves the bot's clock on. */
  readonly advance: (milliseconds: number) => void;
}

/** The real bot over a real store, with time and ids in the test's hands. */
export async function openTestBot(options: Partial<BotOptions> & { readonly file?: string } = {}): Promise<TestBot> {
  let now = Date.parse('2026-11-24T10:00:00.000Z');
  let ids = 0;
  const clock = () => new Date(now);
  const store =
    options.store ?? (await openSqliteStore({ file: options.file ?? ':memory:', now: clock, owner: 'test' }));
  const bot = await createBot({
    store,
    samples: 'auto',
    sampleFiles,
    model: testModel,
    now: clock,
    newId: () => `answer-${++ids}`,
    clock: () => now,
    ...options,
  });
  const advance = (milliseconds: number) => {
    now += milliseconds;
  };
  const ledgers = createLedgers(store, clock);
  return { bot: { ...bot, ledgers }, store, ledgers, advance };
}
