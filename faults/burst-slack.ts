import { createHmac } from 'node:crypto';
import type { Fields } from '../src/fields.js';
import { readManifest } from '../src/preview/local-slack/read-manifest.js';
import { directWith } from '../src/preview/local-slack/state/first-population.js';
import { createSlackState } from '../src/preview/local-slack/state/slack-state.js';
import type { Population } from '../src/preview/local-slack/state/workspace.js';
import { startWebServer } from '../src/preview/local-slack/wire/web-server.js';

const [bot, person] = ['U0BOT', 'U0ANN'];
const signingSecret = 'secret-of-the-faults';
const tokens = { botToken: 'xoxb-1-faults', appToken: 'xapp-1-faults' };

/** A question that Slack has to bring: as a mention in a channel of its own. */
export interface Mention {
  readonly channel: string;
  readonly ts: string;
  isAcknowledged: boolean;
  /** How often it was brought. */
  attempts: number;
}

/** Where the program listens, and how far its clock is ahead of ours, in milliseconds. */
export interface Target {
  readonly url: string;
  readonly ahead: number;
}

/** Slack with many channels, which brings mentions until they are acknowledged and counts what is posted for each. */
export interface BurstSlack {
  /** What the program is to be told of this Slack. */
  readonly environment: Readonly<Record<string, string>>;
  /** A question that wasn't asked yet in the `index`th channel. */
  mention(index: number): Mention;
  /** Brings a question once. Resolves when it is acknowledged or refused; over a socket that dies, never. */
  bring(mention: Mention, target: Target): Promise<void>;
  /** How many messages stand in the thread of a question. */
  answersTo(mention: Mention): number;
  /** How many messages stand in all threads. */
  readonly answers: number;
  close(): Promise<void>;
}

/** `manifest`: the app's. `channels`: how many. */
export async function startBurstSlack(
  manifest: string,
  channels: number,
  transport: 'socket' | 'http',
): Promise<BurstSlack> {
  const state = createSlackState(readManifest(manifest, { optionalScopes: true }), population(channels), Date.now);
  const posts = new Map<string, number>();
  const server = await startWebServer({
    state,
    ...tokens,
    secret: 'faults',
    port: 0,
    intercept: async ({ method, args }) => {
      const thread = `${args.channel}:${args.thread_ts}`;
      if (method === 'chat.postMessage') posts.set(thread, (posts.get(thread) ?? 0) + 1);
      return false;
    },
  });
  let questions = 0;
  const bySocket = async (mention: Mention, body: Fields): Promise<void> => {
    const { open } = server.sockets;
    await open[questions % open.length]?.deliver('events_api', body, { retry_attempt: mention.attempts - 1 });
    mention.isAcknowledged = open.length > 0;
  };
  return {
    environment: {
      SLACK_API_URL: server.apiUrl,
      SLACK_BOT_TOKEN: tokens.botToken,
      SLACK_TRANSPORT: transport,
      ...(transport === 'socket' ? { SLACK_APP_TOKEN: tokens.appToken } : { SLACK_SIGNING_SECRET: signingSecret }),
    },
    mention: (index) => {
      questions += 1;
      const ts = `1770000000.${String(questions).padStart(6, '0')}`;
      return { channel: channelId(index), ts, isAcknowledged: false, attempts: 0 };
    },
    bring: async (mention, target) => {
      mention.attempts += 1;
      const body = eventBody(mention);
      await (transport === 'socket' ? bySocket(mention, body) : byHttp(mention, body, target));
    },
    answersTo: ({ channel, ts }) => posts.get(`${channel}:${ts}`) ?? 0,
    get answers() {
      return [...posts.values()].reduce((sum, number) => sum + number, 0);
    },
    close: server.close,
  };
}

function channelId(index: number): string {
  return `C0BURST${String(index).padStart(3, '0')}`;
}

function population(channels: number): Population {
  const member = (id: string, isBot: boolean) => ({
    id,
    name: id.slice(2).toLowerCase(),
    realName: id.slice(2),
    isBot,
  });
  return {
    team: { id: 'T0HOME', domain: 'home', name: 'Home' },
    appId: 'A0APP',
    botId: 'B0BOT',
    bot: member(bot, true),
    persons: [member(person, false)],
    channels: [
      ...Array.from({ length: channels }, (_, index) => {
        const id = channelId(index);
        return { id, kind: 'public' as const, name: id.slice(2).toLowerCase(), members: [person, bot] };
      }),
      directWith(bot, person),
    ],
  };
}

function eventBody({ channel, ts }: Mention): Fields {
  const text = `<@${bot}> who is the president of Interpol?`;
  return {
    type: 'event_callback',
    team_id: 'T0HOME',
    api_app_id: 'A0APP',
    event_id: `Ev${ts.slice(-6)}`,
    authorizations: [{ team_id: 'T0HOME', user_id: bot, is_bot: true, is_enterprise_install: false }],
    event: { type: 'app_mention', user: person, team: 'T0HOME', channel, text, ts, event_ts: ts },
  };
}

async function byHttp(mention: Mention, body: Fields, { url, ahead }: Target): Promise<void> {
  const text = JSON.stringify(body);
  const seconds = Math.floor((Date.now() + ahead) / 1_000);
  const signature = createHmac('sha256', signingSecret).update(`v0:${seconds}:${text}`).digest('hex');
  const headers = {
    'content-type': 'application/json',
    'x-slack-request-timestamp': String(seconds),
    'x-slack-signature': `v0=${signature}`,
    ...(mention.attempts > 1 && { 'x-slack-retry-num': String(mention.attempts - 1) }),
  };
  // A process that is killed answers nothing, and Slack brings the event again.
  const response = await fetch(`${url}/slack/events`, { method: 'POST', headers, body: text }).catch(() => undefined);
  mention.isAcknowledged = response?.status === 200;
}
