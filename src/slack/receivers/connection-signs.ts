import { channel } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ping, WebSocket } from 'undici';

/** What can be told of the connection that a request came over, once it is acknowledged; a receiver hands it on. */
export interface ConnectionSigns {
  /** Whether all of the acknowledgement was handed to the network: where not, Slack certainly hasn't got it. */
  readonly isWritten?: () => Promise<boolean>;
  /** Whether Slack has the acknowledgement; resolves when that is known, at the latest when the connection ends. */
  readonly isHeard?: () => Promise<boolean>;
}

/** To be called before `response` is used. What is written to a connection that has ended Node drops without a word. */
export function signsOfResponse(response: ServerResponse<IncomingMessage>): ConnectionSigns {
  const written = new Promise<boolean>((resolve) => {
    // While a request waits at the door, its connection may have ended already.
    if (response.destroyed) resolve(false);
    response.once('finish', () => resolve(true));
    response.once('close', () => resolve(false));
  });
  return { isWritten: () => written };
}

const pongs = channel('undici:websocket:pong');
let pings = 0;

/**
 * A connection brings everything in its order, so whoever answers a ping has had all that was written before it.
 * `socket`: the library's, which doesn't say; where it is none, nothing can be told.
 */
export function signsOfSocket(socket: unknown): ConnectionSigns {
  if (!(socket instanceof WebSocket)) return {};
  return { isHeard: () => isAnswered(socket) };
}

function isAnswered(socket: WebSocket): Promise<boolean> {
  return new Promise((resolve) => {
    const name = `heard? ${++pings}`;
    const settle = (isHeard: boolean): void => {
      pongs.unsubscribe(receive);
      socket.removeEventListener('close', leave);
      resolve(isHeard);
    };
    const leave = (): void => settle(false);
    const receive = (message: unknown): void => {
      const { websocket, payload } = message as { readonly websocket?: unknown; readonly payload?: Buffer };
      if (websocket === socket && payload?.toString() === name) settle(true);
    };
    pongs.subscribe(receive);
    socket.addEventListener('close', leave);
    if (socket.readyState === WebSocket.OPEN) ping(socket, Buffer.from(name));
    else settle(false);
  });
}
