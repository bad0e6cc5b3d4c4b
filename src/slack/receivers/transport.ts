import type { Receiver } from '@slack/bolt';
import type { ListenAddress } from './listen.js';

/** How Slack's requests reach us. */
export interface Transport {
  readonly receiver: Receiver;
  /** Resolves when requests can come in; rejects with `VerbatimError`. */
  start(): Promise<void>;
  /** Lets nothing new in and closes what is open, within the configured cap. Does not reject. */
  stop(): Promise<void>;
  /** Why requests cannot come in at the moment; undefined when they can. */
  problem(): string | undefined;
  /** Where it listens, if it does. */
  readonly address: ListenAddress | undefined;
}
