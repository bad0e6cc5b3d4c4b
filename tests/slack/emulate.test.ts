import { createEmulator } from 'emulate';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createSlackEdge } from '../../src/slack/create-slack-edge.js';
import { eventCallback, mention } from '../fake-slack/payloads.js';
import { signRequest } from '../fake-slack/sign-request.js';
import { openTestBot } from '../open-test-bot.js';
import { wait } from '../set-up/wait.js';
import { createRecordingLog } from './recording-log.js';

type Fields = Readonly<Record<string, unknown>>;

const signingSecret = 'signing-secret-of-the-emulator';
const botToken = 'xoxb-1-emulated';
const president =
  'Ahmed Naser Al Raisi, the president of Interpol, praised the development of Morocco and its efficient and ' +
  'professional security institutions.';

/** Somebody else's idea of Slack, with one app installed and the token of its bot. */
async function openEmulator() {
  const emulator = await createEmulator({
    service: 'slack',
    port: 0,
    seed: {
      slack: {
        users: [{ name: 'ann', real_name: 'Ann' }],
        oauth_apps: [
          { client_id: '1.1', client_secret: 'unused', name: 'Verbatim', redirect_uris: [], bot_name: 'verbatim' },
        ],
        channels: [{ name: 'press' }],
        tokens: [{ token: botToken, user: 'verbatim' }],
        signing_secret: signingSecret,
      },
    },
  });
  onTestFinished(() => emulator.close());
  const call = async (method: string, args: Readonly<Record<string, string>> = {}): Promise<Fields> => {
    const response = await fetch(`${emulator.url}/api/${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${botToken}` },
      body: new URLSearchParams(args),
    });
    const result = (await response.json()) as Fields;
    if (result.ok !== true) throw new Error(`${method}: ${JSON.stringify(result)}`);
    return result;
  };
  return { apiUrl: `${emulator.url}/api/`, call };
}

it('answers a mention in its thread, where a second emulation of Slack keeps and returns it', async () => {
  const { apiUrl, call } = await openEmulator();
  const { user_id: botUser, team_id: team } = await call('auth.test');
  const { channels } = (await call('conversations.list')) as { channels: { id: string; name: string }[] };
  const { members } = (await call('users.list')) as { members: { id: string; name: string }[] };
  const user = members.find(({ name }) => name === 'ann')?.id ?? '';
  const channel = channels.find(({ name }) => name === 'press')?.id ?? '';
  const asked = `<@${botUser}> who is teh presidnet of interpoll`;
  const { ts } = await call('chat.postMessage', { channel, text: asked });

  const { bot, ledgers } = await openTestBot();
  const edge = createSlackEdge({
    bot,
    ledgers,
    claimsWorkspace: true,
    settings: { transport: 'http', botToken, signingSecret, apiUrl, host: '127.0.0.1', port: 0 },
    log: createRecordingLog(),
    onFatal: (error) => {
      throw error;
    },
    newReference: () => 'reference',
    timing: { channelGap: 0, drain: 2_000 },
  });
  onTestFinished(async () => {
    await edge.stop();
    await bot.close();
  });
  await edge.start();
  const event = mention(asked, { user, channel, ts, event_ts: ts, team });
  const signed = signRequest(
    JSON.stringify(eventCallback(event, { team_id: team })),
    'application/json',
    signingSecret,
    Math.floor(Date.now() / 1_000),
  );
  const response = await fetch(`http://127.0.0.1:${edge.address?.port}/slack/events`, { method: 'POST', ...signed });
  expect(response.status).toBe(200);

  const readReplies = async () => {
    const { messages } = (await call('conversations.replies', { channel, ts: String(ts) })) as { messages: Fields[] };
    return messages.filter((message) => message.ts !== ts);
  };
  await vi.waitFor(async () => expect(await readReplies()).toHaveLength(1), wait);
  const [reply] = await readReplies();
  expect(reply).toMatchObject({ thread_ts: ts, user: botUser });
  expect(reply?.text).toContain(`“${president}”`);
  expect(reply?.text).toContain('Tangier police conference: a brief');
  expect(JSON.stringify(reply?.blocks)).toContain('rich_text_quote');
});
