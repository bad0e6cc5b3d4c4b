import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Log } from '../domain.js';
import { startPreview } from '../preview/start-preview.js';
import { processWords } from '../words.js';
import { careForStore } from './care-for-store.js';
import type { Config } from './config.js';
import { createFetchPage } from './create-fetch-page.js';
import { listenForStop } from './listen-for-stop.js';
import type { OpenBot } from './open-bot.js';
import { folderOfSources, openSourceReader } from './open-source-reader.js';
import type { ConfiguredSource } from './sources/configured-source.js';

/** What running in a local workspace needs. */
export interface PreviewRun {
  readonly log: Log;
  readonly openBot: () => Promise<OpenBot>;
  /** A short random reference that ties what a person sees to the log. */
  readonly newReference: () => string;
  /** Of the page; where it is taken, the next free one. */
  readonly port: number;
  /** Days for which answers are kept. */
  readonly keepDays: number;
  /** What articles are kept in step with. */
  readonly sources: readonly ConfiguredSource[];
  /** Where the store is, and hosts beside public ones that may be reached. */
  readonly config: Pick<Config, 'place' | 'privateHosts'>;
  /** The folder that holds `manifest.yml`. */
  readonly projectFolder: string;
  /** Writes to the terminal. */
  readonly write: (text: string) => void;
  /** Shows an address in the browser; undefined where `--open` was not given. */
  readonly openBrowser?: ((url: string) => Promise<unknown>) | undefined;
}

/**
 * Runs the bot in a local workspace until a SIGTERM or SIGINT. Resolves to the exit code: 0 after a signal, 1 when the
 * bot lost its workspace. Rejects with `VerbatimError` where the store can't be opened or no port is free.
 */
export async function runPreview(run: PreviewRun): Promise<number> {
  const { log, newReference, port, projectFolder, write, openBrowser } = run;
  let end = (_code: number): void => {};
  const ended = new Promise<number>((resolve) => {
    end = resolve;
  });
  let leave = async (): Promise<void> => {};
  listenForStop(
    () => end(0),
    () => leave(),
  );
  const { bot, ledgers } = await run.openBot();
  leave = bot.close;
  const looking = { folder: folderOfSources(run.config.place), now: Date.now };
  const pages = openSourceReader({ ...looking, privateHosts: run.config.privateHosts });
  const publicPages = openSourceReader(looking);
  try {
    const preview = await startPreview({
      bot,
      ledgers,
      log,
      newReference,
      port,
      fetchPage: createFetchPage(pages.reader, publicPages.reader),
      manifest: await readFile(path.join(projectFolder, 'manifest.yml'), 'utf8'),
      onFatal: (error) => {
        log.error({ err: error }, 'stopped: the bot lost the local workspace');
        end(1);
      },
    });
    const { showChanges, finishProposals, tellPerson, managers } = preview;
    const stopCare = careForStore({
      bot,
      duties: ledgers.duties,
      keepDays: run.keepDays,
      sources: run.sources,
      showChanges,
      finishProposals,
      tellPerson,
      managers,
      log,
      onLost: (error) => {
        log.error({ err: error }, `stopped: ${error.message}`);
        end(1);
      },
    });
    try {
      write(`${processWords.ready(preview.url)}\n`);
      await openBrowser?.(preview.url).catch((error: unknown) => {
        log.warn({ err: error }, 'no browser could be opened: open the address yourself');
      });
      return await ended;
    } finally {
      stopCare();
      await preview.close();
    }
  } finally {
    await pages.close();
    await publicPages.close();
    await bot.close();
  }
}
