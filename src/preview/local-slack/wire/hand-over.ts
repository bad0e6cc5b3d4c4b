import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SlackState } from '../state/slack-state.js';

/** Where the files begin that people shared. */
export const filesPath = '/files-pri/';

/** What Slack shows to whoever may not have a file, with 200, as it shows it in a browser. */
const signIn = '<!doctype html><title>Sign in to Home | Slack</title>';

/** Hands a file over to whoever has the bot's token, where the app may read files. */
export function handOver(
  { files, manifest }: SlackState,
  botToken: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { pathname } = new URL(request.url ?? '/', 'http://local');
  const isKnown = request.headers.authorization === `Bearer ${botToken}` && manifest.scopes.includes('files:read');
  const file = files.find(pathname);
  if (!isKnown) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(signIn);
  else if (!file) response.writeHead(404).end();
  else
    response.writeHead(200, { 'content-type': file.type || 'application/octet-stream' }).end(Buffer.from(file.bytes));
}
