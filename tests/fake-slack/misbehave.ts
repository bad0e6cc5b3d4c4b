import type { ServerResponse } from 'node:http';
import type { ApiResult } from '../../src/preview/local-slack/web-api/api-result.js';
import { sendJson } from '../../src/preview/local-slack/wire/web-server.js';
import type { Mishap } from './script.js';

/** Answers a call as the mishap says; `work` does what was asked. */
export async function misbehave(mishap: Mishap, work: () => ApiResult, response: ServerResponse): Promise<void> {
  switch (mishap.kind) {
    case 'error':
      return sendJson(response, 200, { ok: false, error: mishap.error });
    case 'rate_limited': {
      if (mishap.retryAfter !== undefined) response.setHeader('retry-after', String(mishap.retryAfter));
      return sendJson(response, 429, { ok: false, error: 'ratelimited' });
    }
    case 'status': {
      if (mishap.isDone) work();
      response.writeHead(mishap.status, { 'content-type': 'text/html' }).end(mishap.body ?? '<h1>Sorry</h1>');
      return;
    }
    case 'slow': {
      const result = work();
      await mishap.until;
      return sendJson(response, 200, result);
    }
    case 'drop':
      if (mishap.isDone) work();
      response.destroy();
  }
}
