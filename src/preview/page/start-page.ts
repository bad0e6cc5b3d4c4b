import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LocalSlack } from '../local-slack/local-slack.js';

export interface PageOptions {
  readonly slack: LocalSlack;
  readonly host: '127.0.0.1';
  /** Where it listens, or at the next free port; 0 picks any. */
  readonly port: number;
}

export interface Page {
  readonly url: string;
  close(): Promise<void>;
}

/** Shows the local Slack's messages as plain text. */
export async function startPage({ slack, host, port }: PageOptions): Promise<Page> {
  const server = createServer((_, response) => {
    const lines = slack.messages.map(({ user, text }) => `${user}: ${text}\n`);
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(lines.join('\n'));
  });
  await new Promise<void>((resolve, reject) => {
    let next = port;
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || next - port >= 20) reject(error);
      else server.listen(++next, host);
    });
    server.listen(next, host, resolve);
  });
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
