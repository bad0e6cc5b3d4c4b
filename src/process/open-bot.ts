import { randomUUID } from 'node:crypto';
import { createLedgers } from '../bot/create-ledgers.js';
import { createBot } from '../bot.js';
import type { Bot, Encoder, Ledgers, Telemetry } from '../domain.js';
import type { Config } from './config.js';
import { loadModel } from './load-model.js';
import { type OpenStoreOptions, openStore } from './open-store.js';

/** The bot with what an edge writes down beside it; closing the bot closes both. */
export interface OpenBot {
  readonly bot: Bot;
  readonly ledgers: Ledgers;
}

export interface OpenBotOptions extends Omit<OpenStoreOptions, 'owner' | 'readOnly' | 'encoderId' | 'measures'> {
  /** What is measured of the bot is told to it. */
  readonly telemetry?: Telemetry | undefined;
  /** `encoder`: by default `off`. */
  readonly config: OpenStoreOptions['config'] & Partial<Pick<Config, 'encoder'>>;
}

/** An encoder that is the bot's: it ends with it. */
export interface OwnEncoder {
  readonly encoder: Encoder;
  close(): Promise<void>;
}

/**
 * Opens the store and the bot over it, in this thread, with an encoder where one is given. Rejects with a
 * `VerbatimError` that says what is wrong.
 */
export async function openBot(given: OpenBotOptions, own?: OwnEncoder): Promise<OpenBot> {
  const { options, close } = await openStore({ ...given, owner: randomUUID(), measures: given.telemetry });
  const bot = await createBot({
    ...options,
    model: loadModel(given.projectFolder),
    encoder: own?.encoder,
    steps: given.telemetry,
  });
  const closeAll = async () => {
    await own?.close();
    await close();
  };
  return { bot: { ...bot, close: closeAll }, ledgers: createLedgers(options.store, options.now) };
}
