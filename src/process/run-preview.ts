import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Log } from '../domain.js';
import { startPreview } from '../preview/start-preview.js';
import { listenForStop } from './listen-for-stop.js';
import type { OpenBot } from './open-bot.js';

export interface PreviewRun {
  readonly log: Log;
  readonly openBot: () => Promise<OpenBot>;
  readonly newReference: () => string;
  readonly port: number;
  /** Where `manifest.yml` is. */
  readonly projectFolder: string;
  /** Tells the person at the terminal. */
  readonly write: (text: string) => void;
  /** Shows an address in the person's browser; undefined when it is not wanted. */
  readonly openBrowser?: ((url: string) => Promise<unknown>) | undefined;
}

/**
 * Runs the bot in a local workspace until the process is told to stop. Resolves to the exit code: 0 after a stop, 1
 * when the bot cannot go on.
 */
export async function runPreview(run: PreviewRun): Promise<number> {
  const { log, newReference, port, projectFolder, write, openBrowser } = run;
  let end = (_code: number): void => {};
  const ended = new Promise<number>((resolve) => {
    end = resolve;
  });
  listenForStop(() => end(0));
  const { bot, ledgers } = await run.openBot();
  try {
    const preview = await startPreview({
      bot,
      ledgers,
      log,
      newReference,
      port,
      manifest: await readFile(path.join(projectFolder, 'manifest.yml'), 'utf8'),
      onFatal: (error) => {
        log.error({ err: error }, 'stopped: the bot lost the local workspace');
        end(1);
      },
    });
    write(`Verbatim is ready to try at ${preview.url} (no Slack account needed). Stop it with Ctrl+C.\n`);
    await openBrowser?.(preview.url).catch((error: unknown) => {
      log.warn({ err: error }, 'no browser could be opened: open the address yourself');
    });
    const code = await ended;
    await preview.close();
    return code;
  } finally {
    await bot.close();
  }
}
