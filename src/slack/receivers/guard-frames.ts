import type { SocketModeReceiver } from '@slack/bolt';
import type { Log } from '../../domain.js';
import { type Fields, isFields } from '../../fields.js';
import { describeError } from '../logging/describe-error.js';

export type SocketClient = SocketModeReceiver['client'];

export interface FrameGuardOptions {
  readonly log: Log;
  /** Slack wants to replace this connection; resolves when the library may close it, to false if it is gone already. */
  leave(): Promise<boolean>;
}

/**
 * Stands between a socket and the library's reader of its frames. On an `events_api` envelope without an event, such as
 * `app_rate_limited`, the reader rejects and nothing handles that, which ends the process. Here such an envelope gets
 * an event of the same type, so that it is acknowledged like any other; any other frame that the reader rejects is
 * logged.
 */
export function guardFrames(client: SocketClient, { log, leave }: FrameGuardOptions): void {
  const readers = client.listeners('ws_message');
  client.removeAllListeners('ws_message');
  client.on('ws_message', async (data: unknown, isBinary: boolean) => {
    try {
      const frame = typeof data === 'string' && !isBinary ? readFrame(data) : undefined;
      // On `disconnect` the library closes the socket that it has at that moment, which may be the next one already.
      if (frame?.type === 'disconnect' && !(await leave())) return;
      const safe = frame ? JSON.stringify(withEvent(frame)) : data;
      await Promise.all(readers.map(async (read) => read(safe, isBinary)));
    } catch (error) {
      log.error({ err: describeError(error) }, 'A frame from Slack could not be read.');
    }
  });
}

/** Undefined for anything but a JSON object; the library itself ignores what is no JSON. */
function readFrame(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function withEvent(frame: Fields): Fields {
  const payload = frame.payload;
  if (frame.type !== 'events_api' || !isFields(payload) || isFields(payload.event)) return frame;
  return { ...frame, payload: { ...payload, event: { type: String(payload.type) } } };
}
