import type { IncomingMessage, Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Fields } from '../../../fields.js';

/** One socket of an app, in the order in which they were opened. */
interface AppSocket {
  /** Sends a frame as it is. */
  send(frame: unknown): void;
  /** Sends an envelope and resolves to what the app answers it with. Never resolves if the app does not. */
  deliver(type: string, payload: unknown, extra?: Fields): Promise<Fields>;
  /** Tells the app that this connection is to be replaced. */
  refresh(reason?: 'warning' | 'refresh_requested'): void;
  /** Reads nothing more, so that the app's closing handshake is not answered either. */
  freeze(): void;
  readonly isOpen: boolean;
  readonly closed: Promise<void>;
}

export interface SocketServer {
  /** All sockets ever greeted. */
  readonly sockets: readonly AppSocket[];
  readonly open: readonly AppSocket[];
  /** While true, new connections are not greeted. */
  silence(isSilent: boolean): void;
  close(): void;
}

/**
 * Speaks Socket Mode on the upgrade requests of `server` that bring the ticket which `apps.connections.open` gave out
 * (https://docs.slack.dev/apis/events-api/using-socket-mode).
 */
export function createSocketServer(server: Server, ticket: string): SocketServer {
  const hub = new WebSocketServer({
    server,
    path: '/socket',
    verifyClient: ({ req }: { readonly req: IncomingMessage }) =>
      new URL(req.url ?? '/', 'ws://local').searchParams.get('ticket') === ticket,
  });
  const sockets: AppSocket[] = [];
  let isSilent = false;
  let envelopes = 0;
  hub.on('connection', (socket) => {
    if (isSilent) return;
    sockets.push(greet(socket, () => `envelope-${++envelopes}`));
    socket.send(JSON.stringify({ type: 'hello', num_connections: sockets.length }));
  });
  return {
    sockets,
    get open() {
      return sockets.filter((socket) => socket.isOpen);
    },
    silence: (value) => {
      isSilent = value;
    },
    close: () => {
      for (const client of hub.clients) client.terminate();
      hub.close();
    },
  };
}

function greet(socket: WebSocket, nextEnvelope: () => string): AppSocket {
  const waiting = new Map<string, (payload: Fields) => void>();
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  socket.on('message', (data) => {
    const { envelope_id: id, payload } = JSON.parse(String(data));
    waiting.get(id)?.(payload ?? {});
    waiting.delete(id);
  });
  const send = (frame: unknown) => socket.send(JSON.stringify(frame));
  return {
    send,
    deliver: (type, payload, extra = {}) =>
      new Promise((resolve) => {
        const envelope = nextEnvelope();
        waiting.set(envelope, resolve);
        send({ type, envelope_id: envelope, payload, accepts_response_payload: type !== 'events_api', ...extra });
      }),
    refresh: (reason = 'warning') => send({ type: 'disconnect', reason, debug_info: {} }),
    freeze: () => socket.pause(),
    get isOpen() {
      return socket.readyState === socket.OPEN;
    },
    closed,
  };
}
