import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isFields } from '../../../fields.js';
import type { SlackState } from '../state/slack-state.js';
import { type ApiResult, refuse } from '../web-api/api-result.js';
import { callMethod } from '../web-api/call-method.js';
import { filesPath, handOver } from './hand-over.js';
import { readArgs, readBody } from './read-request.js';
import { createResponseUrls, type ResponseUrls } from './response-urls.js';
import { createSocketServer, type SocketServer } from './socket-server.js';

type Args = Readonly<Record<string, unknown>>;

/** A request of the bot's: a method of the Web API, or `response_url`. */
interface BotCall {
  readonly method: string;
  readonly args: Args;
  /** Of the request, without the host. */
  readonly path: string;
}

export interface WebServerOptions {
  readonly state: SlackState;
  readonly botToken: string;
  readonly appToken: string;
  /** Part of addresses that nobody else shall guess. */
  readonly secret: string;
  /** 0 picks a free port. */
  readonly port: number;
  /**
   * Called before each call is answered, so that a test can have Slack misbehave. Resolves to whether it has sent an
   * answer itself; `work` carries the call out and returns Slack's answer.
   */
  readonly intercept?: (call: BotCall, work: () => ApiResult, response: ServerResponse) => Promise<boolean>;
}

/** Slack's Web API, response URLs and Socket Mode on 127.0.0.1. */
export interface WebServer {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  readonly apiUrl: string;
  readonly sockets: SocketServer;
  readonly responseUrls: ResponseUrls;
  close(): Promise<void>;
}

export async function startWebServer(options: WebServerOptions): Promise<WebServer> {
  const { state, secret, port } = options;
  const responseUrls = createResponseUrls(state.now, secret);
  const server = createServer((request, response) => {
    handle(options, { responseUrls, socketUrl }, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const socketUrl = `ws://${host}/socket?ticket=${secret}`;
  const sockets = createSocketServer(server, secret);
  state.files.openAt(`http://${host}`);
  return {
    url: `http://${host}`,
    apiUrl: `http://${host}/api/`,
    sockets,
    responseUrls,
    close: () =>
      new Promise((resolve) => {
        sockets.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Addresses {
  readonly responseUrls: ResponseUrls;
  readonly socketUrl: string;
}

async function handle(
  options: WebServerOptions,
  addresses: Addresses,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://local');
  if (pathname.startsWith(filesPath)) return handOver(options.state, options.botToken, request, response);
  const body = await readBody(request);
  if (pathname.startsWith('/respond/')) return respond(options, addresses, pathname, body, response);
  const method = pathname.replace('/api/', '');
  const args = readArgs(body, request.headers['content-type'] ?? '');
  const finish = options.state.record.begin('to_slack', method, args);
  const token = (request.headers.authorization ?? '').replace(/^Bearer ?/, '');
  const work = () => {
    const result = perform(options, addresses, method, args, token);
    finish({ response: result, isRefused: !result.ok });
    return result;
  };
  // Slack says with each answer what the token may do: https://docs.slack.dev/authentication/installing-with-oauth
  if (token === options.botToken) response.setHeader('x-oauth-scopes', options.state.manifest.scopes.join(','));
  if (await options.intercept?.({ method, args, path: pathname }, work, response)) return;
  sendJson(response, 200, work());
}

function perform(
  { state, botToken, appToken }: WebServerOptions,
  { socketUrl }: Addresses,
  method: string,
  args: Args,
  token: string,
): ApiResult {
  const isConnecting = method === 'apps.connections.open';
  if (token === '') return refuse('not_authed');
  if (token !== (isConnecting ? appToken : botToken)) return refuse('invalid_auth');
  return isConnecting ? { ok: true, url: socketUrl } : callMethod(method, args, state);
}

async function respond(
  { state, intercept }: WebServerOptions,
  { responseUrls }: Addresses,
  path: string,
  body: string,
  response: ServerResponse,
): Promise<void> {
  const read: unknown = JSON.parse(body);
  const args = isFields(read) ? read : {};
  const finish = state.record.begin('to_slack', 'response_url', args);
  const work = (): ApiResult => {
    const { status, text } = responseUrls.use(path, args) ?? { status: 404, text: 'no_such_url' };
    finish({ response: text, isRefused: status !== 200 });
    return status === 200 ? { ok: true } : { ok: false, error: text, status };
  };
  if (await intercept?.({ method: 'response_url', args, path }, work, response)) return;
  const result = work();
  response.writeHead(result.ok ? 200 : Number(result.status)).end(result.ok ? 'ok' : result.error);
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}
