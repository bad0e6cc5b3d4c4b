import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createLocalSlack } from '../../src/preview/local-slack/create-local-slack.js';
import type { LocalSlack } from '../../src/preview/local-slack/local-slack.js';
import { type Manifest, readManifest } from '../../src/preview/local-slack/read-manifest.js';
import { startPage } from '../../src/preview/page/start-page.js';
import { createSlackEdge } from '../../src/slack/create-slack-edge.js';
import { openTestBot } from '../open-test-bot.js';
import { createRecordingLog } from '../slack/recording-log.js';

/** A local Slack, its page, and a bot that is connected to it. */
export interface TestPreview {
  readonly slack: LocalSlack;
  readonly url: string;
  close(): Promise<void>;
}

/** The app as it would be in a real workspace. */
export const shippedManifest = (): Manifest =>
  readManifest(readFileSync(path.resolve(import.meta.dirname, '../../manifest.yml'), 'utf8'));

/** The real bot with the sample articles, behind the real edge. */
export const startTestPreview = async (): Promise<TestPreview> => {
  const { bot } = await openTestBot({ clock: () => performance.now() });
  const slack = await createLocalSlack({ manifest: shippedManifest(), welcome: (await bot.usage()).examples });
  const { apiUrl, botToken, appToken } = slack.connection;
  let references = 0;
  const edge = createSlackEdge({
    bot,
    settings: { transport: 'socket', botToken, appToken, apiUrl, host: '127.0.0.1', port: 0 },
    log: createRecordingLog(),
    onFatal: (error) => {
      throw error;
    },
    newReference: () => `ref${++references}`,
    timing: { channelGap: 0, drain: 2_000, transportStop: 500 },
  });
  await edge.start();
  const page = await startPage({ slack, host: '127.0.0.1', port: 0 });
  const close = async (): Promise<void> => {
    await page.close();
    await edge.stop();
    await slack.close();
    await bot.close();
  };
  return { slack, url: page.url, close };
};
