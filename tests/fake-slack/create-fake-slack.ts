import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createResponseUrls, type ResponseUrls } from './response-urls.js';
import { createScript, type Mishap, type Script } from './script.js';
import { createSocketServer, type SocketServer } from './socket-server.js';
import { createWorkspace, type Workspace, type WorkspaceOptions } from './workspace.js';

type Args = Readonly<Record<string, unknown>>;

export interface ApiCall {
  readonly method: string;
  readonly args: Args;
  /** Milliseconds since the epoch, when the call came in. */
  readonly at: number;
}

export interface FakeSlackOptions extends Partial<WorkspaceOptions> {
  readonly botToken?: string;
  readonly appToken?: string;
  /** 0, the default, picks a free port. */
  readonly port?: number;
}

/** Slack's Web API and Socket Mode for one workspace and one app, on 127.0.0.1. */
export interface FakeSlack {
  readonly apiUrl: string;
  readonly team: string;
  readonly botUser: string;
  readonly botId: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly workspace: Workspace;
  readonly sockets: SocketServer;
  /** Calls in the order in which they came, refused ones too. */
  readonly calls: readonly ApiCall[];
  callsOf(method: string): readonly ApiCall[];
  script(method: string, mishap: Mishap, times?: number): void;
  clearScript(method: string): void;
  /** A `response_url` for a command, and what came to it. */
  createResponseUrl(): { readonly url: string; readonly answers: readonly Args[] };
  /** The next answer to a `response_url` is refused for its blocks. */
  refuseNextResponse(): void;
  close(): Promise<void>;
}

const defaults = {
  team: 'T0HOME',
  botUser: 'U0BOT',
  botId: 'B0BOT',
  channels: { C0PRESS: { hasBot: true }, C0OTHER: { hasBot: true }, C0AWAY: { hasBot: false } },
  users: ['U0ANN', 'U0BOB', 'U0FAR'],
  now: Date.now,
};

export async function createFakeSlack(options: FakeSlackOptions = {}): Promise<FakeSlack> {
  const settings = { ...defaults, ...options };
  const botToken = options.botToken ?? 'xoxb-1-secretbot';
  const appToken = options.appToken ?? 'xapp-1-secretapp';
  const workspace = createWorkspace(settings);
  const urls = createResponseUrls(settings.now);
  const script = createScript();
  const calls: ApiCall[] = [];
  const server = createServer((request, response) => {
    handle({ workspace, urls, script, calls, botToken, appToken, socketUrl }, request, response).catch(() =>
      response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const socketUrl = `ws://${host}/socket?ticket=secretticket`;
  const sockets = createSocketServer(server);
  return {
    ...settings,
    apiUrl: `http://${host}/api/`,
    botToken,
    appToken,
    signingSecret: 'signing-secret-of-the-fake',
    workspace,
    sockets,
    calls,
    callsOf: (method) => calls.filter((call) => call.method === method),
    script: script.add,
    clearScript: script.clear,
    createResponseUrl: () => {
      const { path, answers } = urls.create();
      return { url: `http://${host}${path}`, answers };
    },
    refuseNextResponse: urls.refuseNext,
    close: () =>
      new Promise((resolve) => {
        sockets.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Desk {
  readonly workspace: Workspace;
  readonly urls: ResponseUrls;
  readonly script: Script;
  readonly calls: ApiCall[];
  readonly botToken: string;
  readonly appToken: string;
  readonly socketUrl: string;
}

async function handle(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://fake').pathname;
  const body = await readBody(request);
  if (path.startsWith('/respond/')) return respond(desk, path, body, response);
  const method = path.replace('/api/', '');
  const args = readArgs(body);
  desk.calls.push({ method, args, at: Date.now() });
  const token = (request.headers.authorization ?? '').replace('Bearer ', '');
  const work = () =>
    isAllowed(desk, method, token) ? perform(desk, method, args) : { ok: false, error: 'invalid_auth' };
  const mishap = desk.script.take(method);
  if (mishap) return misbehave(mishap, work, response);
  sendJson(response, 200, work());
}

async function misbehave(mishap: Mishap, work: () => unknown, response: ServerResponse): Promise<void> {
  switch (mishap.kind) {
    case 'error':
      return sendJson(response, 200, { ok: false, error: mishap.error });
    case 'rate_limited': {
      if (mishap.retryAfter !== undefined) response.setHeader('retry-after', String(mishap.retryAfter));
      return sendJson(response, 429, { ok: false, error: 'ratelimited' });
    }
    case 'status': {
      if (mishap.isDone) work();
      response.writeHead(mishap.status, { 'content-type': 'text/html' }).end(mishap.body ?? '<h1>Sorry</h1>');
      return;
    }
    case 'slow': {
      const result = work();
      await mishap.until;
      return sendJson(response, 200, result);
    }
    case 'drop':
      if (mishap.isDone) work();
      response.destroy();
  }
}

function perform(desk: Desk, method: string, args: Args): unknown {
  return method === 'apps.connections.open' ? { ok: true, url: desk.socketUrl } : desk.workspace.call(method, args);
}

function isAllowed(desk: Desk, method: string, token: string): boolean {
  return token === (method === 'apps.connections.open' ? desk.appToken : desk.botToken);
}

function respond(desk: Desk, path: string, body: string, response: ServerResponse): void {
  const outcome = desk.urls.use(path, JSON.parse(body)) ?? { status: 404, text: 'no_such_url' };
  response.writeHead(outcome.status).end(outcome.text);
}

/** Slack takes forms whose structured fields are JSON. */
function readArgs(body: string): Args {
  const structured = new Set(['blocks', 'prompts', 'attachments', 'metadata']);
  const booleans: Readonly<Record<string, boolean>> = { true: true, false: false };
  return Object.fromEntries(
    [...new URLSearchParams(body)].map(([name, value]) => [
      name,
      structured.has(name) ? JSON.parse(value) : (booleans[value] ?? value),
    ]),
  );
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}
