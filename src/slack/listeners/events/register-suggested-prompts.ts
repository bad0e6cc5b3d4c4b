import { agentWords } from '../../../words.js';
import type { EdgeApp } from '../../app/edge-app.js';
import { describeError } from '../../logging/describe-error.js';
import { homeViewer } from '../../payloads/slack-ids.js';
import { standingOfSender } from '../../payloads/standing-of.js';
import type { PressContext } from '../press-context.js';

/** Slack's reference of `assistant.threads.setSuggestedPrompts`. */
const mostPrompts = 4;

/** `app_home_opened` for the Messages tab: questions that the articles answer are suggested in the conversation. */
export function registerSuggestedPrompts(app: EdgeApp, { bot, standings, me, log }: PressContext): void {
  app.event('app_home_opened', async ({ event, body, client }) => {
    if (event.tab === 'home') return;
    const told = standingOfSender({ ...event }, { ...body }, me);
    const standing = await standings.of({ user: event.user, standing: told });
    try {
      const { examples } = await bot.asking.usage(homeViewer(me.teamId, event.user, standing));
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
