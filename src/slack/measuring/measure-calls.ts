import type { webApi } from '@slack/bolt';
import type { Telemetry } from '../../domain.js';
import { isFields } from '../../fields.js';

type Fetch = NonNullable<webApi.WebClientOptions['fetch']>;

/**
 * Sends as `send` does; times each call, and counts what Slack refused and what it gave no reply to. `apiUrl`: base of
 * the Web API. `isSent`: whether anything was handed to the network, where it may not have been.
 */
export function measureCalls(
  send: Fetch,
  apiUrl: string,
  { meter, now }: Pick<Telemetry, 'meter' | 'now'>,
  isSent: () => boolean = () => true,
): Fetch {
  return async (url, init) => {
    const method = methodOf(String(url), apiUrl);
    const from = now();
    try {
      const response = await send(url, init);
      const { status, statusText, ok, headers } = response;
      const bytes = Buffer.from(await response.arrayBuffer());
      const text = bytes.toString('utf8');
      const code = refusalOf(status, text);
      if (code === 'ratelimited') meter.add('verbatim_slack_rate_limits_total', { method });
      else if (code !== undefined) meter.add('verbatim_slack_errors_total', { method, code });
      return {
        ok,
        status,
        statusText,
        url: response.url,
        headers,
        text: async () => text,
        json: async () => JSON.parse(text),
        arrayBuffer: async () => new Uint8Array(bytes).buffer,
      };
    } catch (error) {
      if (isSent()) meter.add('verbatim_slack_errors_total', { method, code: 'no_reply' });
      throw error;
    } finally {
      if (isSent()) meter.observe('verbatim_slack_call_seconds', { method }, (now() - from) / 1_000);
    }
  };
}

/** `chat.postMessage`; whatever is no method of the Web API is an address that a payload brought. */
function methodOf(url: string, apiUrl: string): string {
  return url.startsWith(apiUrl) ? (url.slice(apiUrl.length).split('?')[0] ?? '') : 'response_url';
}

/** Slack's code where it refused, or one of ours where it says none; undefined where it took the call. */
function refusalOf(status: number, text: string): string | undefined {
  if (status === 429) return 'ratelimited';
  if (status >= 300) return status < 500 ? 'http_4xx' : 'http_5xx';
  // Most replies: they are read by whoever called.
  if (!text.startsWith('{') || text.startsWith('{"ok":true')) return undefined;
  const reply = parse(text);
  if (!isFields(reply) || reply.ok !== false) return undefined;
  return reply.error === 'rate_limited' ? 'ratelimited' : String(reply.error);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
