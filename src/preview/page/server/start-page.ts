import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { VerbatimError } from '../../../errors.js';
import type { ArticleLinks } from '../../articles/link-articles.js';
import type { FileDrop } from '../../files/file-drop.js';
import type { LocalSlack } from '../../local-slack/contract.js';
import { createPage } from './create-page.js';
import { createChangeFeed } from './stream-changes.js';

export interface PageServerOptions {
  readonly slack: LocalSlack;
  /** Articles that can be read in the page, if there are any. */
  readonly articles?: ArticleLinks;
  /** Absent where files can't be dropped. */
  readonly files?: FileDrop;
  readonly host: '127.0.0.1';
  /** 0 picks a free one; one that is taken gives way to the next free one. */
  readonly port: number;
}

export interface RunningPage {
  readonly url: string;
  close(): Promise<void>;
}

/** How many ports after a taken one are tried. */
const portsTried = 50;

/** Serves the preview's page to this machine. Rejects with a `VerbatimError` where no port is free. */
export async function startPage({ slack, articles, files, host, port }: PageServerOptions): Promise<RunningPage> {
  const changes = createChangeFeed(slack);
  const page = createPage({ slack, changes, articles, files, portOf });
  const server = createAdaptorServer({ fetch: page.fetch }) as Server & { closeAllConnections?(): void };
  await listenNear(server, host, port);
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        changes.close();
        server.close(() => resolve());
        server.closeAllConnections?.();
      }),
  };
}

function portOf(context: Context): number {
  return (context.env as HttpBindings).incoming.socket.localPort ?? 0;
}

async function listenNear(server: Server, host: string, wanted: number): Promise<void> {
  for (let port = wanted; port <= Math.min(wanted + portsTried, 65_535); port += 1) {
    if (await canListen(server, host, port)) return;
  }
  throw new VerbatimError('config_invalid', `No port from ${wanted} on is free: set PORT to one that is.`);
}

/** False where the port is taken. */
async function canListen(server: Server, host: string, port: number): Promise<boolean> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return false;
    throw error;
  }
}
