import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createSafeFetcher, type SafeFetcherOptions } from '../../src/sources/http/create-safe-fetcher.js';
import { readPrivateHosts } from '../../src/sources/http/private-hosts.js';

/** A web server on this machine, and what it was asked for. */
export interface TestSite {
  readonly origin: string;
  readonly port: number;
  /** Paths in their order, those of `robots.txt` left out. */
  readonly asked: string[];
  readonly requests: IncomingMessage[];
  close(): Promise<void>;
}

export type Pages = Readonly<Record<string, string | RequestListener>>;

/** Serves pages by their paths: a text is HTML with an ETag of its own; without a `/robots.txt` there is none. */
export async function serveWeb(pages: Pages | (() => Pages), host = '127.0.0.1'): Promise<TestSite> {
  const asked: string[] = [];
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    requests.push(request);
    if (url !== '/robots.txt') asked.push(url);
    const page = (typeof pages === 'function' ? pages() : pages)[url];
    if (typeof page === 'function') return page(request, response);
    if (page === undefined) return send(response, 404, 'text/plain', 'Not here');
    const etag = `"${createHash('sha256').update(page).digest('hex')}"`;
    response.setHeader('etag', etag);
    if (request.headers['if-none-match'] === etag) return send(response, 304, 'text/html', '');
    send(response, 200, typeOf(url, page), page);
  });
  server.listen(0, host);
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    port,
    asked,
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function typeOf(url: string, page: string): string {
  if (page.startsWith('<?xml') || url.endsWith('.xml')) return 'application/xml';
  return url.endsWith('.txt') ? 'text/plain' : 'text/html; charset=utf-8';
}

export function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': type }).end(body);
}

/** A listener that leads on. */
export function leadTo(to: string, status = 302): RequestListener {
  return (_request, response) => void response.writeHead(status, { location: to }).end();
}

/** A fetcher that may go to this machine, and no others; its clock stands. */
export function fetcherTo(listed: readonly string[], options: Partial<SafeFetcherOptions> = {}) {
  const waits: number[] = [];
  const fetcher = createSafeFetcher({
    hosts: readPrivateHosts(listed),
    now: () => Date.parse('2026-11-02T10:00:00Z'),
    wait: async (milliseconds) => void waits.push(milliseconds),
    milliseconds: 5_000,
    ...options,
  });
  return { fetcher, waits };
}
