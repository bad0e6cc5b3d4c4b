import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { SampleUse } from '../bot/bot-options.js';
import { createLedgers } from '../bot/create-ledgers.js';
import { createBot } from '../bot.js';
import type { ArticleFile, Bot, Ledgers, UnreadableFile } from '../domain.js';
import { collectFiles } from '../library/collect-files.js';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.js';
import type { Config } from './config.js';
import { createArticleWorker } from './create-article-worker.js';
import { describeNotRenewed } from './describe-not-renewed.js';
import { loadModel } from './load-model.js';

/** The bot with what an edge writes down beside it; closing the bot closes both. */
export interface OpenBot {
  readonly bot: Bot;
  readonly ledgers: Ledgers;
}

export interface OpenBotOptions {
  /** Path of the store, or `:memory:`. */
  readonly file: string;
  readonly samples: SampleUse;
  readonly config: Pick<Config, 'minConfidence' | 'keepsSources'>;
  /** Where `data` is. */
  readonly projectFolder: string;
  /** Is told a sentence about what didn't go well and stops nothing. */
  readonly warn: (sentence: string) => void;
  /** By default the system's. */
  readonly now?: () => Date;
}

/** Names this process in the ledger of deliveries. */
const owner = randomUUID();

/** Opens the store and the bot over it. Rejects with a `VerbatimError` that says what is wrong with the store. */
export async function openBot(options: OpenBotOptions): Promise<OpenBot> {
  const { file, samples, config, projectFolder, warn, now = () => new Date() } = options;
  const store = await openSqliteStore({ file, now, owner });
  const worker = createArticleWorker();
  const bot = await createBot({
    model: loadModel(projectFolder),
    store,
    samples,
    sampleFiles: samples === 'never' ? [] : readSampleFiles(projectFolder),
    prepare: worker.prepare,
    onNotRenewed: (failed) => warn(describeNotRenewed(failed)),
    keepsSources: config.keepsSources,
    minConfidence: config.minConfidence,
    now,
    newId: randomUUID,
    clock: () => performance.now(),
  });
  const close = async () => {
    await worker.close();
    await bot.close();
  };
  return { bot: { ...bot, close }, ledgers: createLedgers(store, now) };
}

/** The articles in `data/articles`, known by name and not by where the project happens to stand. */
async function* readSampleFiles(projectFolder: string): AsyncGenerator<ArticleFile | UnreadableFile> {
  for await (const file of await collectFiles([path.join(projectFolder, 'data', 'articles')]))
    yield 'bytes' in file ? { ...file, origin: `sample:${file.name}` } : file;
}
