import type { Ledgers } from '../domain.js';
import type { Store } from '../store/store.js';
import { conversationTime } from './conversation-memory.js';

/** The ledgers that an edge keeps in the store. */
export function createLedgers({ deliveries, duties, threads, turns, isShared }: Store, now: () => Date): Ledgers {
  const instant = (later = 0) => new Date(now().getTime() + later).toISOString();
  return {
    deliveries,
    duties,
    turns,
    isShared,
    threads: {
      follow: (conversation, person) => threads.follow(conversation, person, instant(conversationTime), instant()),
      renew: (conversation, person) => threads.renew(conversation, person, instant(conversationTime), instant()),
      followed: (conversation) => threads.followed(conversation, instant()),
      leave: (conversation, except) => threads.leave(conversation, except),
    },
  };
}
