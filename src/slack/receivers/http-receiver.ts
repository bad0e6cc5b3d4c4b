import type { ServerResponse } from 'node:http';
import type { App, Receiver } from '@slack/bolt';
import type { Log } from '../../domain.js';
import type { Fields } from '../../fields.js';
import { describeError } from '../logging/describe-error.js';
import { NotAcceptingError } from './not-accepting-error.js';

/** Hands what came by HTTP to the app. */
export interface HttpReceiver extends Receiver {
  /**
   * `fields`: what Slack signed; `waited`: milliseconds that it has waited at the door. Resolves when the app has done
   * with it; does not reject.
   */
  receive(fields: Fields, waited: number, response: ServerResponse): Promise<void>;
}

/**
 * Stands in for Bolt's `HTTPReceiver`, which would read and verify each body once more, and takes an acknowledgement
 * for heard though its connection is closed. Never listens itself.
 */
export function createHttpReceiver(log: Log): HttpReceiver {
  let app: App | undefined;
  return {
    init: (given) => {
      app = given;
    },
    start: async () => {},
    stop: async () => {},
    receive: async (fields, waited, response) => {
      const ack = async (body?: unknown) => answer(response, body);
      try {
        if (fields.type === 'url_verification') return await ack({ challenge: fields.challenge });
        await app?.processEvent({ body: fields, ack, customProperties: { waited } });
      } catch (error) {
        const isStopping = error instanceof NotAcceptingError;
        if (!isStopping) log.error({ err: describeError(error) }, 'A request could not be handled.');
        // 503 makes Slack bring an event again; a request whose answer is out has nothing left to say.
        if (!response.headersSent) response.writeHead(isStopping ? 503 : 500).end();
      }
    },
  };
}

/** Throws where nobody is at the other end any more: what was to be heard at once can go out another way. */
function answer(response: ServerResponse, body: unknown): void {
  if (response.destroyed) throw new Error('The connection was closed before the request was answered.');
  if (body === undefined || body === '') response.writeHead(200).end();
  else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
