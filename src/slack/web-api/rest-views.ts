import type { SharedRests } from '../concurrency/shared-rests.js';
import type { SendRequest } from './send-to-slack.js';

const tooMany = 429;

/** Seconds that are said to be left of a rest: nobody who waits for a modal or a Home waits for that long. */
const restSeconds = 1;

/**
 * Sends as `send` does, but nothing of `views.*` that Slack asked this process or another to leave alone: that is
 * refused here as Slack would refuse it. `apiUrl`: base of the Web API.
 */
export function restViews(send: SendRequest, apiUrl: string, rests: Pick<SharedRests, 'rest' | 'left'>): SendRequest {
  return async (url, init) => {
    const call = viewsCall(String(url), apiUrl);
    if (call === undefined) return send(url, init);
    if (rests.left(call) > 0) return refuse(String(url));
    const response = await send(url, init);
    const seconds = Number(response.headers.get('retry-after'));
    if (response.status === tooMany && seconds > 0) rests.rest(call, seconds * 1_000);
    return response;
  };
}

function viewsCall(url: string, apiUrl: string): string | undefined {
  return /^views\.\w+/.exec(url.startsWith(apiUrl) ? url.slice(apiUrl.length) : '')?.[0];
}

function refuse(url: string): Awaited<ReturnType<SendRequest>> {
  const text = '{"ok":false,"error":"ratelimited"}';
  const named: readonly [string, string] = ['retry-after', String(restSeconds)];
  return {
    ok: false,
    status: tooMany,
    statusText: 'Too Many Requests',
    url,
    headers: { get: (name) => (name.toLowerCase() === named[0] ? named[1] : null), entries: () => [[...named]] },
    text: async () => text,
    json: async () => JSON.parse(text),
    arrayBuffer: async () => new Uint8Array(Buffer.from(text)).buffer,
  };
}
