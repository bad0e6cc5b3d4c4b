import path from 'node:path';
import { webApi } from '@slack/bolt';
import { afterAll, expect, it, onTestFinished, vi } from 'vitest';
import type { QuestionAnswer } from '../src/domain.js';
import { openSqliteStore } from '../src/store/sqlite/open-sqlite-store.js';
import { createFakeSlack, type FakeSlack } from './fake-slack/create-fake-slack.js';
import { articleFile, openTestBot } from './open-test-bot.js';
import { openProject, startProgram } from './start-program.js';
import { member } from './viewers.js';

const messages = 20;

const project = openProject();
const file = path.join(project.folder, 'verbatim.db');

afterAll(() => project.remove());

function hours(hour: string): ReturnType<typeof articleFile> {
  return articleFile('hours.md', `# Hours\n\nThe office is in Main Street. The office closes at ${hour}.\n`);
}

/** Answers in messages, and an article that says something else since. */
async function fillStore(slack: FakeSlack): Promise<void> {
  const now = () => new Date();
  const store = await openSqliteStore({ file, now, owner: 'test' });
  const { bot } = await openTestBot({ store, now, samples: 'never' });
  const client = new webApi.WebClient(slack.botToken, { slackApiUrl: slack.apiUrl });
  await bot.library.importArticles([hours('eight')]);
  for (let sent = 0; sent < messages; sent += 1) {
    const reply = await bot.asking.ask({ viewer: member, question: 'When does the office close?', keeps: true });
    const { ts = '' } = await client.chat.postMessage({ channel: 'C0PRESS', text: 'At eight.' });
    await bot.archive.recordMessage((reply as QuestionAnswer).id, { channel: 'C0PRESS', ts });
  }
  await bot.library.importArticles([hours('nine')]);
  await bot.close();
  await store.close();
}

it('each of many messages says in the end what changed, though the program is killed amid the editing', async () => {
  const slack = await createFakeSlack();
  onTestFinished(() => slack.close());
  await fillStore(slack);
  const start = () =>
    startProgram(project, ['start'], {
      VERBATIM_DB: file,
      VERBATIM_SAMPLES: 'never',
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.apiUrl,
      PORT: '0',
    });
  const edits = () => slack.callsOf('chat.update').map(({ args }) => String(args.ts));
  const patient = { timeout: 90_000, interval: 20 };
  let run = start();
  for (const due of [4, 9]) {
    await vi.waitFor(() => expect(edits().length).toBeGreaterThanOrEqual(due), patient);
    run.kill('SIGKILL');
    await run.ended;
    run = start();
  }
  const isTold = ({ text }: { readonly text: string }) => text.includes('It says now:\n“The office closes at nine.”');
  await vi.waitFor(() => expect(slack.workspace.messages.filter(isTold)).toHaveLength(messages), patient);
  run.kill('SIGTERM');
  expect(await run.ended).toMatchObject({ code: 0 });
  expect(new Set(edits()).size).toBe(messages);
  // A kill may come after an edit and before it is written down: that one is made again, with the same words.
  expect(edits().length - messages).toBeLessThanOrEqual(2);
  expect(slack.callsOf('chat.postMessage')).toHaveLength(messages);
}, 240_000);
