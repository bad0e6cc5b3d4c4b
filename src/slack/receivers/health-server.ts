import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PushDoor } from '../settings/slack-settings.js';
import { answerHealth, type HealthProbe, readHealthPath } from './health.js';
import { type ListenAddress, listen } from './listen.js';
import { createLimitedServer } from './server-limits.js';
import { createSourcePushes } from './source-pushes.js';

export interface HealthServer {
  readonly address: ListenAddress;
  close(): Promise<void>;
}

/**
 * Serves the health endpoints where Slack does not call us, and what sources push where somebody is told (`pushDoor`);
 * a request has `requestLimit` milliseconds to come in.
 * Rejects with `VerbatimError` when it cannot listen.
 */
export async function startHealthServer(
  where: ListenAddress,
  probe: HealthProbe,
  requestLimit: number,
  pushDoor?: PushDoor,
): Promise<HealthServer> {
  const pushes = createSourcePushes(pushDoor);
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = readHealthPath(request);
    if (path) return answerHealth(path, probe, response);
    if (await pushes.answer(request, response)) return;
    response.writeHead(404, { connection: 'close' }).end();
  };
  const server = createLimitedServer(requestLimit, (request, response) => {
    handle(request, response).catch(() => response.destroy());
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
