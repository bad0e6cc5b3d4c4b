import { agentWords } from '../../../words.js';
import type { EdgeApp } from '../../app/edge-app.js';
import { describeError } from '../../logging/describe-error.js';
import { isStranger } from '../../payloads/is-stranger.js';
import type { PressContext } from '../press-context.js';

/** Slack's reference of `assistant.threads.setSuggestedPrompts`. */
const mostPrompts = 4;

/** `app_home_opened` for the Messages tab: questions that the articles answer are suggested in the conversation. */
export function registerSuggestedPrompts(app: EdgeApp, { bot, me, log }: PressContext): void {
  app.event('app_home_opened', async ({ event, body, client }) => {
    // What can be asked tells what is in the articles.
    if (event.tab === 'home' || isStranger({ ...event, team: body.team_id }, { ...body }, me)) return;
    try {
      const { examples } = await bot.usage();
      if (examples.length === 0) return;
      await client.assistant.threads.setSuggestedPrompts({
        channel_id: event.channel,
        title: agentWords.promptsTitle,
        prompts: examples.slice(0, mostPrompts).map((example) => ({ title: example, message: example })),
      });
    } catch (error) {
      // Nobody asked for anything, so nobody is told.
      log.warn({ user: event.user, err: describeError(error) }, 'Questions could not be suggested.');
    }
  });
}
