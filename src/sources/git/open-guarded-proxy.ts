import { randomBytes, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { checkAddress } from '../http/check-address.js';
import { guardedLookup, type Resolve, refuseConnected } from '../http/guarded-connection.js';
import type { PrivateHosts } from '../http/private-hosts.js';
import { SourceError } from '../source-error.js';

/** A proxy on this machine that connects where the fetcher of pages would; `why` says what it refused last. */
export interface GuardedProxy {
  /** With the name and the password that only whoever opened it knows. */
  readonly address: string;
  why(): string | undefined;
  close(): Promise<void>;
}

/** Milliseconds without a byte. */
const silence = 60_000;

/**
 * `git` resolves names and connects by itself; behind a proxy it does neither, so that addresses are looked at as each
 * connection is made, redirects included.
 */
export async function openGuardedProxy(resolve: Resolve, hosts: PrivateHosts): Promise<GuardedProxy> {
  const secret = randomBytes(24).toString('hex');
  const lookup = guardedLookup(resolve, hosts);
  const sockets = new Set<Duplex>();
  let refused: string | undefined;
  const keep = (socket: Duplex) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
  };
  const fail = (error: unknown) => {
    refused = error instanceof SourceError ? error.reason : 'no server answers there';
  };

  const server = createServer((incoming, response) => {
    if (!isOurs(incoming, secret)) return void response.writeHead(407).end();
    passOn(incoming, response);
  });

  /** Plain http: the request goes on as it came. */
  const passOn = (incoming: IncomingMessage, response: ServerResponse) => {
    try {
      const address = checkAddress(incoming.url ?? '', hosts);
      const headers = { ...incoming.headers };
      for (const name of ['proxy-authorization', 'proxy-connection', 'connection']) delete headers[name];
      const { method } = incoming;
      const onward = request(address, { method, headers, lookup, agent: false, timeout: silence }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      onward.on('timeout', () => onward.destroy());
      onward.on('error', (error) => {
        // Whoever asked has gone: `git` was ended, which says nothing of the server.
        if (response.closed) return;
        fail(error);
        if (response.headersSent) response.destroy();
        else response.writeHead(502).end();
      });
      response.on('close', () => onward.destroy());
      incoming.pipe(onward);
    } catch (error) {
      fail(error);
      response.writeHead(502).end();
    }
  };

  server.on('connection', keep);
  server.on('connect', (incoming: IncomingMessage, client: Duplex) => {
    if (!isOurs(incoming, secret)) return void client.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    try {
      const { hostname, port } = checkAddress(`https://${incoming.url}/`, hosts);
      const bare = hostname.replace(/^\[(.*)\]$/, '$1');
      const onward: Socket = connect({ host: bare, port: Number(port || 443), lookup, timeout: silence });
      keep(onward);
      onward.on('timeout', () => onward.destroy());
      onward.on('error', (error) => {
        fail(error);
        client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      });
      onward.on('connect', () => {
        const wrong = refuseConnected(bare, onward, hosts);
        if (wrong) return void onward.destroy(wrong);
        client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        client.pipe(onward).pipe(client);
      });
      client.on('close', () => onward.destroy());
    } catch (error) {
      fail(error);
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    address: `http://git:${secret}@127.0.0.1:${port}`,
    why: () => refused,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}

/** Whether a request knows the password: others on this machine don't. */
function isOurs({ headers }: IncomingMessage, secret: string): boolean {
  const given = Buffer.from(headers['proxy-authorization'] ?? '');
  const wanted = Buffer.from(`Basic ${Buffer.from(`git:${secret}`).toString('base64')}`);
  return given.byteLength === wanted.byteLength && timingSafeEqual(given, wanted);
}
