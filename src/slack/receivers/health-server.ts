import { answerHealth, type HealthProbe, readHealthPath } from './health.js';
import { type ListenAddress, listen } from './listen.js';
import { createLimitedServer } from './server-limits.js';

export interface HealthServer {
  readonly address: ListenAddress;
  close(): Promise<void>;
}

/**
 * Serves the health endpoints where Slack does not call us; a request has `requestLimit` milliseconds to come in.
 * Rejects with `VerbatimError` when it cannot listen.
 */
export async function startHealthServer(
  where: ListenAddress,
  probe: HealthProbe,
  requestLimit: number,
): Promise<HealthServer> {
  const server = createLimitedServer(requestLimit, (request, response) => {
    const path = readHealthPath(request);
    if (path) return answerHealth(path, probe, response);
    response.writeHead(404, { connection: 'close' }).end();
  });
  const address = await listen(server, where);
  return {
    address,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
