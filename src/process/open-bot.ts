import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { BotOptions, SampleUse } from '../bot/bot-options.js';
import { createLedgers } from '../bot/create-ledgers.js';
import { createBot } from '../bot.js';
import type { ArticleFile, Bot, Ledgers } from '../domain.js';
import { collectFiles } from '../library/collect-files.js';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.js';
import type { Config } from './config.js';
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
}

interface Clocked {
  /** By default the system's. */
  readonly now?: () => Date;
}

/** Opens the store and the bot over it, in this thread. Rejects with a `VerbatimError` that says what is wrong. */
export async function openBot(options: OpenBotOptions & Clocked): Promise<OpenBot> {
  const opened = await openStore({ ...options, owner: randomUUID() });
  return { bot: await createBot(opened), ledgers: createLedgers(opened.store, opened.now) };
}

/**
 * Opens the store, and reads what a bot over it needs. `readOnly`: it is never written to, so that the samples aren't
 * taken in either.
 */
export async function openStore(
  options: OpenBotOptions & Clocked & { readonly owner: string; readonly readOnly?: boolean },
): Promise<BotOptions> {
  const { file, samples, config, projectFolder, readOnly = false, now = () => new Date() } = options;
  const store = await openSqliteStore({
    file,
    now,
    owner: options.owner,
    readOnly,
    onUnreadable: warnOfUnreadable,
  });
  return {
    model: loadModel(projectFolder),
    store,
    samples,
    sampleFiles: samples === 'never' || readOnly ? [] : await readSampleFiles(projectFolder),
    keepsSources: config.keepsSources,
    minConfidence: config.minConfidence,
    now,
    newId: randomUUID,
    clock: () => performance.now(),
  };
}

/** Whoever runs the program learns of it on its standard error: what people see goes on without that answer. */
function warnOfUnreadable(error: unknown): void {
  process.emitWarning(`A kept answer can't be read and is left out: ${error instanceof Error ? error.message : error}`);
}

/** The articles in `data/articles`, known by name and not by where the project happens to stand. */
async function readSampleFiles(projectFolder: string): Promise<ArticleFile[]> {
  const files = await collectFiles([path.join(projectFolder, 'data', 'articles')]);
  return files.map((file) => ({ ...file, origin: `sample:${file.name}` }));
}
