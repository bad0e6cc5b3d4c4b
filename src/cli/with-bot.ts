import type { Bot } from '../domain.js';
import type { ProgramDependencies } from './program-dependencies.js';

/** Works with the bot over the team's own store, and closes it whatever comes of that. Rejects as `work` does. */
export async function withBot(
  { openBot }: Pick<ProgramDependencies, 'openBot'>,
  work: (bot: Bot) => Promise<void>,
): Promise<void> {
  const bot = await openBot();
  try {
    await work(bot);
  } finally {
    await bot.close();
  }
}
