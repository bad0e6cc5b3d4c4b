import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import type { Fields } from '../../../src/fields.js';
import type { LocalSlack } from '../../../src/preview/local-slack/contract.js';
import { createLocalSlack, type LocalSlackOptions } from '../../../src/preview/local-slack/create-local-slack.js';
import type { Manifest } from '../../../src/preview/local-slack/read-manifest.js';

/** An app that is allowed and told everything. */
export const openManifest: Manifest = {
  botName: 'verbatim',
  appName: 'Verbatim',
  commands: [
    { command: '/ask', description: 'Ask', usageHint: '[question]', shouldEscape: true },
    { command: '/raw', description: 'Raw', shouldEscape: false },
  ],
  shortcuts: [
    { callbackId: 'ask_message', name: 'Answer', description: 'Answers it', type: 'message' },
    { callbackId: 'ask_global', name: 'Ask', description: 'Asks', type: 'global' },
  ],
  prompts: [{ title: 'Who?', message: 'Who is it?' }],
  hasHome: true,
  hasInteractivity: true,
  scopes: [
    'app_mentions:read',
    'assistant:write',
    'channels:history',
    'channels:read',
    'chat:write',
    'groups:history',
    'groups:read',
    'im:history',
    'im:read',
    'im:write',
    'reactions:write',
    'users:read',
  ],
  events: ['app_home_opened', 'app_mention', 'message.channels', 'message.groups', 'message.im'],
};

/** What Slack brings to the bot. */
interface Envelope {
  readonly type: string;
  readonly envelope_id: string;
  readonly payload: Fields;
  readonly accepts_response_payload: boolean;
}

/** What the test's bot acknowledges with; undefined leaves it unanswered. */
export type Answer = (envelope: Envelope) => Fields | undefined | Promise<Fields | undefined>;

export interface OpenWorkspace {
  readonly slack: LocalSlack;
  /** Calls the Web API with the bot's token. */
  call(method: string, args?: Fields, token?: string): Promise<Fields>;
  /** Everything that was brought to the bot. */
  readonly received: readonly Envelope[];
  /** The newest of it. */
  lastPayload(): Fields;
}

export interface WorkspaceOptions extends Partial<LocalSlackOptions> {
  readonly answer?: Answer;
}

/** A local Slack with a bot of nothing but a socket; all is closed when the test ends. */
export async function openWorkspace({
  answer = () => ({}),
  ...options
}: WorkspaceOptions = {}): Promise<OpenWorkspace> {
  const slack = await createLocalSlack({ manifest: openManifest, ...options });
  onTestFinished(() => slack.close());
  const { apiUrl, botToken, appToken } = slack.connection;
  const call: OpenWorkspace['call'] = async (method, args = {}, token = botToken) => {
    const response = await fetch(`${apiUrl}${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(args),
    });
    return (await response.json()) as Fields;
  };
  const received: Envelope[] = [];
  const { url } = await call('apps.connections.open', {}, appToken);
  await connect(String(url), async (envelope, acknowledge) => {
    received.push(envelope);
    const payload = await answer(envelope);
    if (payload !== undefined) acknowledge(payload);
  });
  slack.reset();
  return { slack, call, received, lastPayload: () => received.at(-1)?.payload ?? {} };
}

type Take = (envelope: Envelope, acknowledge: (payload: Fields) => void) => void;

function connect(url: string, take: Take): Promise<void> {
  const socket = new WebSocket(url);
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('message', (data) => {
      const frame = JSON.parse(String(data));
      if (frame.type === 'hello') return resolve();
      take(frame, (payload) => socket.send(JSON.stringify({ envelope_id: frame.envelope_id, payload })));
    });
  });
}

/** Uses a response URL as the bot does. */
export function respond(url: string, body: Fields): Promise<Response> {
  return fetch(url, { method: 'POST', body: JSON.stringify(body) });
}

export function plain(text: string): Fields {
  return { type: 'plain_text', text };
}

export function button(actionId: string, value = 'v'): Fields {
  return {
    type: 'button',
    action_id: actionId,
    value,
    text: plain('Go'),
  };
}

/** A modal with one required and one optional field. */
export function modal(more: Fields = {}): Fields {
  return {
    type: 'modal',
    title: plain('A title'),
    submit: plain('Send'),
    blocks: [
      {
        type: 'input',
        block_id: 'why',
        label: plain('Why'),
        element: { type: 'plain_text_input', action_id: 'text' },
      },
      {
        type: 'input',
        block_id: 'kind',
        label: plain('Kind'),
        optional: true,
        element: {
          type: 'radio_buttons',
          action_id: 'choice',
          options: [{ text: plain('A'), value: 'a' }],
        },
      },
    ],
    ...more,
  };
}
