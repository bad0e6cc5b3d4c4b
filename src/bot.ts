import { createAccess } from './bot/access.js';
import { assembleBot } from './bot/assemble-bot.js';
import type { BotOptions } from './bot/bot-options.js';
import { createFinder } from './bot/create-finder.js';
import { createRecorder } from './bot/create-recorder.js';
import { prepareStore } from './bot/prepare-store.js';
import type { Bot } from './domain.js';

/** The bot over a store, all in this thread. Brings what an older version had saved up to date. */
export async function createBot(options: BotOptions): Promise<Bot> {
  await prepareStore(options);
  const access = createAccess(options);
  return assembleBot({
    finder: createFinder(options, access),
    recorder: createRecorder(options, access),
    admits: access.admits,
    expectedWait: () => 0,
    close: () => options.store.close(),
    steps: options.steps,
  });
}
