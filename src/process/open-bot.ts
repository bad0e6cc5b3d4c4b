import { randomUUID } from 'node:crypto';
import { createLedgers } from '../bot/create-ledgers.js';
import { createBot } from '../bot.js';
import type { Bot, Ledgers } from '../domain.js';
import { loadModel } from './load-model.js';
import { type OpenStoreOptions, openStore } from './open-store.js';

/** The bot with what an edge writes down beside it; closing the bot closes both. */
export interface OpenBot {
  readonly bot: Bot;
  readonly ledgers: Ledgers;
}

export type OpenBotOptions = Omit<OpenStoreOptions, 'owner' | 'readOnly'>;

/** Opens the store and the bot over it, in this thread. Rejects with a `VerbatimError` that says what is wrong. */
export async function openBot(given: OpenBotOptions): Promise<OpenBot> {
  const { options, close } = await openStore({ ...given, owner: randomUUID() });
  const bot = await createBot({ ...options, model: loadModel(given.projectFolder) });
  return { bot: { ...bot, close }, ledgers: createLedgers(options.store, options.now) };
}
