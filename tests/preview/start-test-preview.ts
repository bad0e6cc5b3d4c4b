import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Bot } from '../../src/domain.js';
import type { FileDrop } from '../../src/preview/files/file-drop.js';
import type { LocalSlack } from '../../src/preview/local-slack/contract.js';
import { type Manifest, readManifest } from '../../src/preview/local-slack/read-manifest.js';
import { type Preview, startPreview } from '../../src/preview/start-preview.js';
import { openTestBot } from '../open-test-bot.js';
import { createRecordingLog } from '../slack/recording-log.js';

/** A local Slack, its page, and a bot that is connected to it. */
export interface TestPreview {
  readonly slack: LocalSlack;
  readonly url: string;
  close(): Promise<void>;
}

const manifest = readFileSync(path.resolve(import.meta.dirname, '../../manifest.yml'), 'utf8');

/** The app as it would be in a real workspace. */
export function shippedManifest(): Manifest {
  return readManifest(manifest);
}

/** The real bot with the sample articles, behind the real edge. */
export async function startTestPreview(): Promise<
  TestPreview & { readonly bot: Bot; readonly files: FileDrop } & Pick<Preview, 'showChanges'>
> {
  const { bot, ledgers } = await openTestBot({ clock: () => performance.now(), answersDropped: true });
  let references = 0;
  const preview = await startPreview({
    bot,
    ledgers,
    log: createRecordingLog(),
    manifest,
    port: 0,
    newReference: () => `ref${++references}`,
    onFatal: (error) => {
      throw error;
    },
  });
  const close = async (): Promise<void> => {
    await preview.close();
    await bot.close();
  };
  return { bot, files: preview.files, slack: preview.slack, url: preview.url, showChanges: preview.showChanges, close };
}
