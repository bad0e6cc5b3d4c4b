import type { Fields } from '../../../fields.js';
import { checkMessage } from '../block-rules/check-message.js';

/** What Slack answers a request to a response URL with. */
interface ResponseUse {
  readonly status: number;
  readonly text: string;
}

/** The `response_url`s that commands and interactions bring to the bot: each takes five uses within half an hour. */
export interface ResponseUrls {
  /** Makes a URL at `path`; `respond` is called with each body that the bot sends to it. */
  create(respond: (body: Fields) => void): { readonly path: string };
  /** Undefined where there is no such URL. */
  use(path: string, body: Fields): ResponseUse | undefined;
}

/** https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
const uses = 5;
const lifetime = 30 * 60 * 1_000;

/** `secret` keeps other programs of this machine from guessing addresses. */
export function createResponseUrls(now: () => number, secret: string): ResponseUrls {
  const known = new Map<string, { readonly made: number; readonly respond: (body: Fields) => void; used: number }>();
  return {
    create: (respond) => {
      const path = `/respond/${known.size + 1}/${secret}`;
      known.set(path, { made: now(), respond, used: 0 });
      return { path };
    },
    use: (path, body) => {
      const address = known.get(path);
      if (!address) return undefined;
      if (now() - address.made > lifetime) return { status: 404, text: 'expired_url' };
      if (address.used >= uses) return { status: 404, text: 'used_url' };
      const refusal = body.delete_original === true ? undefined : checkMessage(body);
      if (refusal) return { status: 400, text: refusal.error };
      address.used += 1;
      address.respond(body);
      return { status: 200, text: 'ok' };
    },
  };
}
