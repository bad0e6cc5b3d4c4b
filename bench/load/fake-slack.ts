/**
 * Slack's side in a process of its own: the Web API's methods that the bot calls, response URLs and Socket Mode. It
 * does little, so that it takes no time from the program that is measured on the same machine.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { type WebSocket, WebSocketServer } from 'ws';
import { isFields } from '../../src/fields.js';
import { readArgs, readBody } from '../../src/preview/local-slack/wire/read-request.js';
import { classifyReply } from './classify-reply.js';
import { botOfLoad, commandFields, mentionBody } from './payloads.js';
import {
  type LaterReply,
  now,
  type OwnLag,
  type PostedMessage,
  type SentQuestion,
  type Surface,
  slackPatience,
} from './records.js';
import { serveParent } from './serve-parent.js';

/** How Slack misbehaves, for each call of the Web API and each use of a response URL. */
export interface Trouble {
  /** Milliseconds until it answers: so many, or by chance up to `slowUpTo`. */
  readonly slow?: number;
  readonly slowUpTo?: number;
  /** Shares of calls, 0 to 1, that get a status of 500, of 429 (with Retry-After: 1), or a cut connection. */
  readonly failing?: number;
  readonly limited?: number;
  readonly cut?: number;
  /** The code that every call is refused with, as `token_revoked`. */
  readonly error?: string;
}

/** A burst over Socket Mode: all at once, or at a rate. */
export interface SocketLoad {
  readonly texts: readonly string[];
  readonly firstNumber: number;
  readonly surface: Surface;
  /** Questions a second; all at once where it is absent. */
  readonly rate?: number;
  /**
   * Mentions are brought as on a bad day: every other one to two sockets at once, each after up to two seconds so that
   * later ones overtake it, and what isn't acknowledged again to the next socket, up to so many times.
   */
  readonly again?: number;
}

export interface SlackRecords {
  readonly later: readonly LaterReply[];
  readonly posted: readonly PostedMessage[];
  /** Calls of each method, and how many of them it failed at or cut. */
  readonly calls: Readonly<Record<string, number>>;
  readonly spoiled: Readonly<Record<string, number>>;
  readonly lag: OwnLag;
}

const scopes = [
  'app_mentions:read,assistant:write,chat:write,commands,im:history',
  'channels:history,groups:history,users:read,files:read',
].join(',');

const loop = monitorEventLoopDelay({ resolution: 5 });
loop.enable();

let trouble: Trouble = {};
let later: LaterReply[] = [];
let posted: PostedMessage[] = [];
let calls: Record<string, number> = {};
let spoiled: Record<string, number> = {};
let stamps = 0;
const sockets = new Set<WebSocket>();
const waiting = new Map<string, (payload: unknown) => void>();

const server = createServer((request, response) => {
  handle(request, response).catch(() => response.destroy());
});
const hub = new WebSocketServer({ server, path: '/socket' });
hub.on('connection', (socket) => {
  sockets.add(socket);
  socket.on('close', () => sockets.delete(socket));
  socket.on('error', () => socket.terminate());
  socket.on('message', (data) => {
    const frame: unknown = JSON.parse(String(data));
    if (!isFields(frame)) return;
    const envelope = String(frame.envelope_id);
    waiting.get(envelope)?.(frame.payload);
    waiting.delete(envelope);
  });
  socket.send(JSON.stringify({ type: 'hello', num_connections: sockets.size }));
});

function address(): string {
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? '';
  const body = await readBody(request);
  const method = path.startsWith('/respond/') ? 'response_url' : path.replace('/api/', '');
  calls[method] = (calls[method] ?? 0) + 1;
  if (await misbehave(method, response)) return;
  if (method === 'response_url') {
    const reply = classifyReply(JSON.parse(body));
    later.push({ number: Number(path.slice('/respond/'.length)), at: now(), ...reply });
    response.writeHead(200).end('ok');
    return;
  }
  const result = perform(method, readArgs(body, request.headers['content-type'] ?? ''));
  response.writeHead(200, { 'content-type': 'application/json', 'x-oauth-scopes': scopes });
  response.end(JSON.stringify(result));
}

/** Resolves to whether the call is answered already. */
async function misbehave(method: string, response: ServerResponse): Promise<boolean> {
  const { slow = 0, slowUpTo = slow, failing = 0, limited = 0, cut = 0, error } = trouble;
  const takes = slow + Math.random() * (slowUpTo - slow);
  if (takes > 0) await new Promise((resolve) => setTimeout(resolve, takes));
  if (error !== undefined) {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: false, error }));
    return true;
  }
  const dice = Math.random();
  if (dice < failing) response.writeHead(500, { 'content-type': 'text/html' }).end('<h1>Sorry</h1>');
  else if (dice < failing + limited) response.writeHead(429, { 'retry-after': '1' }).end('{"ok":false}');
  else if (dice < failing + limited + cut) response.destroy();
  else return false;
  if (response.statusCode !== 429) spoiled[method] = (spoiled[method] ?? 0) + 1;
  return true;
}

function perform(method: string, args: Readonly<Record<string, unknown>>): object {
  switch (method) {
    case 'auth.test':
      return { ok: true, url: 'https://load.slack.com/', team: 'Load', user: 'verbatim', ...botOfLoad };
    case 'apps.connections.open':
      return { ok: true, url: `ws://${address()}/socket` };
    case 'users.info':
      return { ok: true, user: memberOf(String(args.user)) };
    case 'chat.postMessage': {
      stamps += 1;
      const thread = args.thread_ts === undefined ? {} : { thread: String(args.thread_ts) };
      const { kind } = classifyReply(args);
      const { metadata } = args;
      posted.push({
        channel: String(args.channel),
        ...thread,
        at: now(),
        kind,
        text: String(args.text ?? ''),
        metadata,
      });
      const ts = `1800000000.${String(stamps).padStart(6, '0')}`;
      return { ok: true, channel: args.channel, ts, message: { ts, text: args.text, blocks: args.blocks } };
    }
    case 'conversations.replies':
      return {
        ok: true,
        messages: posted
          .filter(({ channel, thread }) => channel === args.channel && thread === args.ts)
          .map(({ text, metadata }) => ({ ...botOfLoad, text, metadata })),
      };
    default:
      return { ok: true };
  }
}

function memberOf(id: string): object {
  const flags = { deleted: false, is_bot: false, is_restricted: false, is_ultra_restricted: false, is_stranger: false };
  return { id, team_id: botOfLoad.team_id, name: id.toLowerCase(), real_name: id, ...flags };
}

/** Sends questions over the program's sockets in turn, and resolves when each is acknowledged or past Slack's patience. */
function sendOverSockets(load: SocketLoad): Promise<SentQuestion[]> {
  const { texts, firstNumber, surface, rate, again = 0 } = load;
  const start = now();
  return Promise.all(
    texts.map(async (text, index) => {
      const number = firstNumber + index;
      const due = start + (rate === undefined ? 0 : (index * 1_000) / rate) + (again > 0 ? Math.random() * 2_000 : 0);
      if (due > now()) await new Promise((resolve) => setTimeout(resolve, due - now()));
      const isCommand = surface === 'command';
      const payload = isCommand ? commandFields(number, text, `http://${address()}`) : mentionBody(number, text);
      const question = { number, surface, due, sent: now() };
      const send = (turn: number) => sendOnce(question, payload, turn);
      if (again > 0 && index % 2 === 0) void send(index + 1);
      let told = await send(index);
      for (let turn = 1; turn <= again && told.acknowledged === undefined; turn += 1) {
        await new Promise((resolve) => setTimeout(resolve, 500));
        told = await send(index + turn);
      }
      return told;
    }),
  );
}

let envelopes = 0;

/** Sends one envelope over the `turn`th socket; resolves when it is acknowledged, or past Slack's patience. */
async function sendOnce(
  question: Pick<SentQuestion, 'number' | 'surface' | 'due' | 'sent'>,
  payload: object,
  turn: number,
): Promise<SentQuestion> {
  const open = [...sockets];
  const socket = open[turn % open.length];
  if (!socket) return { ...question, failure: 'no socket' };
  envelopes += 1;
  const envelope = `envelope-${envelopes}`;
  const answer = new Promise<SentQuestion>((resolve) => {
    const timer = setTimeout(() => {
      waiting.delete(envelope);
      resolve({ ...question, failure: 'timeout' });
    }, slackPatience);
    waiting.set(envelope, (reply) => {
      clearTimeout(timer);
      resolve({ ...question, acknowledged: now(), ...classifyReply(reply) });
    });
  });
  const isCommand = question.surface === 'command';
  const type = isCommand ? 'slash_commands' : 'events_api';
  socket.send(JSON.stringify({ type, envelope_id: envelope, payload, accepts_response_payload: isCommand }));
  return answer;
}

serveParent({
  listen: () =>
    new Promise<{ url: string }>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve({ url: `http://${address()}` }));
    }),
  trouble: (value: Trouble) => {
    trouble = value;
  },
  socketCount: () => sockets.size,
  send: sendOverSockets,
  /** Cuts all sockets of Socket Mode, as a network that fails does. */
  cut: () => {
    for (const socket of sockets) socket.terminate();
  },
  /** How many messages have come so far. */
  count: () => later.length + posted.length,
  /** What has come since it was last asked for. */
  take: (): SlackRecords => {
    const lag = { p99: loop.percentile(99) / 1e6, max: loop.max / 1e6 };
    const records = { later, posted, calls, spoiled, lag };
    later = [];
    posted = [];
    calls = {};
    spoiled = {};
    loop.reset();
    return records;
  },
});
