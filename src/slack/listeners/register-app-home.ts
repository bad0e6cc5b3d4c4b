import type { Bot, Log } from '../../domain.js';
import { agentWords } from '../../words.js';
import { describeError } from '../describe-error.js';
import type { EdgeApp } from '../edge-app.js';

/** Somebody opens the conversation with the bot: questions that the articles answer are offered there. */
export function registerAppHome(app: EdgeApp, bot: Bot, log: Log): void {
  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab !== 'messages') return;
    try {
      const { examples } = await bot.usage();
      if (examples.length === 0) return;
      await client.assistant.threads.setSuggestedPrompts({
        channel_id: event.channel,
        title: agentWords.promptsTitle,
        prompts: examples.map((example) => ({ title: example, message: example })),
      });
    } catch (error) {
      // Nobody asked for anything, so nobody is told.
      log.warn({ user: event.user, err: describeError(error) }, 'Questions could not be suggested.');
    }
  });
}
