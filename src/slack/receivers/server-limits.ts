import { createServer, type RequestListener, type Server } from 'node:http';

/** Connections that are open at once; further ones are closed. */
const mostConnections = 1_000;

/**
 * A server that nobody can hold open: a request has `requestLimit` milliseconds from its first byte to its last, its
 * headers half of that, after which it is answered with 408 and its connection closed.
 */
export function createLimitedServer(requestLimit: number, listener: RequestListener): Server {
  const limits = {
    requestTimeout: requestLimit,
    headersTimeout: Math.ceil(requestLimit / 2),
    // How often Node looks for requests that take too long.
    connectionsCheckingInterval: Math.min(1_000, Math.ceil(requestLimit / 4)),
  };
  const server = createServer(limits, listener);
  server.maxConnections = mostConnections;
  return server;
}
