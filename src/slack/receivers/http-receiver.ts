import type { ServerResponse } from 'node:http';
import type { App, Receiver } from '@slack/bolt';
import type { Log } from '../../domain.js';
import type { Fields } from '../../fields.js';
import { describeError } from '../logging/describe-error.js';
import type { ConnectionSigns } from './connection-signs.js';
import { NotAcceptingError } from './not-accepting-error.js';

/** What is handed on with a request. */
interface ToldOfRequest extends ConnectionSigns {
  /** Milliseconds that it has waited at the door. */
  readonly waited: number;
  /** How often Slack brought it before. */
  readonly retryNum: number;
}

/** Hands what came by HTTP to the app. */
export interface HttpReceiver extends Receiver {
  /** `fields`: what Slack signed. Resolves when the app has done with it; does not reject. */
  receive(fields: Fields, response: ServerResponse, told: ToldOfRequest): Promise<void>;
}

/**
 * Stands in for Bolt's `HTTPReceiver`, which would read and verify each body once more, and writes a line of the log
 * for each that is signed wrongly. Never listens itself.
 */
export function createHttpReceiver(log: Log): HttpReceiver {
  let app: App | undefined;
  return {
    init: (given) => {
      app = given;
    },
    start: async () => {},
    stop: async () => {},
    receive: async (fields, response, { retryNum, ...told }) => {
      const ack = async (body?: unknown) => answer(response, body);
      try {
        if (fields.type === 'url_verification') return await ack({ challenge: fields.challenge });
        await app?.processEvent({ body: fields, ack, retryNum, customProperties: told });
      } catch (error) {
        const isStopping = error instanceof NotAcceptingError;
        if (!isStopping) log.error({ err: describeError(error) }, 'A request could not be handled.');
        // 503 makes Slack bring an event again; a request whose answer is out has nothing left to say.
        if (!response.headersSent) response.writeHead(isStopping ? 503 : 500).end();
      }
    },
  };
}

function answer(response: ServerResponse, body: unknown): void {
  if (body === undefined || body === '') response.writeHead(200).end();
  else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
