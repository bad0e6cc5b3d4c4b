import type { Log, PostedMessage } from '../../domain.js';
import type { SlackMessage } from '../blocks/compose-message.js';
import type { Poster, PostWatcher } from './poster.js';

/** `told`: it stands in their conversation with the bot, or may stand there, so that it isn't said again. */
type Telling =
  | { readonly kind: 'told'; readonly message?: PostedMessage }
  /** Nothing stands there. */
  | { readonly kind: 'failed' };

/** Says something to one person in their conversation with the bot. `user`: their `U…`. Never rejects. */
export type TellDirectly = (user: string, message: SlackMessage) => Promise<Telling>;

async function nothing(): Promise<void> {}

/**
 * By `chat.postMessage` to the person's id, which needs no further scope, in its turn like any other post. What Slack
 * may have taken isn't repeated; what it certainly did not take is tried again by whoever wants it told. `isOver`:
 * fired when the process ends.
 */
export function createTellDirectly(poster: Poster, isOver: AbortSignal, log: Log): TellDirectly {
  return async (user, message) => {
    let posted: PostedMessage | undefined;
    const watcher: PostWatcher = {
      log,
      signal: isOver,
      preparing: nothing,
      sending: async () => true,
      notSent: nothing,
      sent: async (sent) => {
        posted = sent;
      },
    };
    const outcome = await poster.post({ channel: user, user, visibility: 'everyone' }, message, watcher);
    if (outcome === 'posted' || outcome === 'unknown') return { kind: 'told', ...(posted && { message: posted }) };
    log.warn({ user, outcome }, 'Somebody could not be told something in a direct message.');
    return { kind: 'failed' };
  };
}
