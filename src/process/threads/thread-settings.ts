import type { OpenBotOptions } from '../open-bot.js';

/** What a thread is told when it starts. */
export interface ThreadSettings extends Omit<OpenBotOptions, 'now'> {
  /** Names this run of the process in the ledger of deliveries, whichever thread writes. */
  readonly owner: string;
}
