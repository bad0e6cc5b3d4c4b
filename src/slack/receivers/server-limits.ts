import { createServer, type RequestListener, type Server } from 'node:http';

/** Connections that are open at once; further ones are closed. A rush of 1,000 requests a second needs as many. */
const defaultMost = 2_000;

/**
 * A server that nobody can hold open: a request has `requestLimit` milliseconds from its first byte to its last, its
 * headers half of that, after which it is answered with 408 and its connection closed. `mostConnections` are open at
 * once, and half of them are kept after an answer, so that what is kept since a rush keeps nobody out.
 */
export function createLimitedServer(
  requestLimit: number,
  listener: RequestListener,
  mostConnections: number = defaultMost,
): Server {
  const limits = {
    requestTimeout: requestLimit,
    headersTimeout: Math.ceil(requestLimit / 2),
    // How often Node looks for requests that take too long.
    connectionsCheckingInterval: Math.min(1_000, Math.ceil(requestLimit / 4)),
  };
  let open = 0;
  const server = createServer(limits, (request, response) => {
    if (open > mostConnections / 2) response.shouldKeepAlive = false;
    listener(request, response);
  });
  server.maxConnections = mostConnections;
  server.on('connection', (socket) => {
    open += 1;
    socket.once('close', () => {
      open -= 1;
    });
  });
  return server;
}
