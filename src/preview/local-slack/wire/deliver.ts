import pTimeout from 'p-timeout';
import type { Fields } from '../../../fields.js';
import type { Refusal } from '../block-rules/check-blocks.js';
import type { ExchangeRecord } from '../state/exchange-record.js';
import type { SocketServer } from './socket-server.js';

type EnvelopeType = 'events_api' | 'slash_commands' | 'interactive';

/** What became of an envelope that was brought to the bot. */
export type Delivered =
  | { readonly kind: 'answered'; readonly payload: Fields }
  /** Slack refuses what the bot answered. */
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'unanswered' }
  /** The bot is not connected. */
  | { readonly kind: 'unreachable' };

/** What Slack sends over a socket: an event, a command or an interaction. */
interface Envelope {
  readonly type: EnvelopeType;
  /** As the inspector shows it: `app_mention`, `/ask`, `block_actions`, … */
  readonly name: string;
  readonly payload: Fields;
  /** Why Slack refuses the bot's answer; undefined where it takes it. */
  readonly judge?: (payload: Fields) => Refusal | undefined;
}

/** Brings an envelope to the bot over one of its sockets, as Slack does. */
export type Deliver = (envelope: Envelope) => Promise<Delivered>;

/** `ackTimeout`: milliseconds that the bot has to acknowledge. Slack gives it 3,000. */
export function createDeliver(sockets: SocketServer, record: ExchangeRecord, ackTimeout: number): Deliver {
  const bring = async ({ type, payload, judge }: Envelope): Promise<Delivered> => {
    const socket = sockets.open.at(-1);
    if (!socket) return { kind: 'unreachable' };
    const isEvent = type === 'events_api';
    const extra = isEvent ? { retry_attempt: 0, retry_reason: '' } : {};
    const answer = await pTimeout(socket.deliver(type, payload, extra), {
      milliseconds: ackTimeout,
      fallback: () => undefined,
    });
    if (!answer) return { kind: 'unanswered' };
    const refusal = judge?.(answer);
    return refusal ? { kind: 'refused', refusal } : { kind: 'answered', payload: answer };
  };

  return async (envelope) => {
    const finish = record.begin('to_bot', `${envelope.type} ${envelope.name}`, envelope.payload);
    const delivered = await bring(envelope);
    finish({ response: describe(delivered, ackTimeout), isRefused: delivered.kind !== 'answered' });
    return delivered;
  };
}

function describe(delivered: Delivered, ackTimeout: number): unknown {
  switch (delivered.kind) {
    case 'answered':
      return delivered.payload;
    case 'refused':
      return delivered.refusal;
    case 'unanswered':
      return `not acknowledged within ${ackTimeout} milliseconds`;
    case 'unreachable':
      return 'the bot is not connected';
  }
}
