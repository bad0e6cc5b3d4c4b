import type { Bot } from '../../../domain.js';
import { agentWords, askWords, pressWords } from '../../../words.js';
import type { EdgeApp } from '../../app/edge-app.js';
import { describeError } from '../../logging/describe-error.js';
import { homeAsker } from '../../payloads/asker.js';
import { isStranger } from '../../payloads/read-asked.js';
import { writeModalReply } from '../../replies/write-modal-reply.js';
import { hearingOf } from '../../settings/hearing.js';
import { answerModal } from '../../views/answer-modal.js';
import { askModal } from '../../views/ask-modal.js';
import { noticeModal } from '../../views/create-modal.js';
import { homeActions } from '../../views/home-view.js';
import type { FormContext } from '../form-context.js';
import { onPress, type PressDoors } from './answer-press.js';

/** Somebody opens the bot's Home, or the conversation with it, where questions that the articles answer are offered. */
export function registerHome(app: EdgeApp, context: FormContext): void {
  const { bot, me, log, home } = context;
  app.event('app_home_opened', async ({ event, body, client }) => {
    const isForeign = isStranger({ ...event, team: body.team_id }, { ...body }, me);
    if (event.tab === 'home') {
      await (isForeign ? home.publishForStranger(client, event.user) : home.publish(client, event.user));
      return;
    }
    // What can be asked tells what is in the articles.
    if (isForeign) return;
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
  onPress(app, homeActions.ask, context, ({ open }) => open(askWords.title, async () => askModal('home')));
  for (const action of homeActions.questions) {
    onPress(app, action, context, async (doors) => {
      await doors.open(askWords.answer, () => answerQuestion(doors, context));
      await home.publish(doors.client, doors.press.user);
    });
  }
  onPress(app, homeActions.show, context, (doors) => showAnswer(doors, bot));
}

/** Slack's reference of `assistant.threads.setSuggestedPrompts`. */
const mostPrompts = 4;

async function answerQuestion({ press, log, reference }: PressDoors, { bot, me }: FormContext) {
  const asked = { question: press.value, asker: homeAsker(me.teamId, press.user), origin: 'home' } as const;
  const reply = await writeModalReply(asked, { bot, log, reference, hearing: hearingOf(me.scopes) });
  return reply.kind === 'view' ? reply.view : noticeModal(askWords.answer, reply.reason);
}

/** One of the person's own: Home lists no others, and what somebody else asked is theirs. */
function showAnswer({ press, open }: PressDoors, bot: Bot): Promise<void> {
  return open(askWords.answer, async () => {
    const kept = await bot.keptAnswer(press.value);
    return kept?.asker.person === press.person
      ? answerModal(kept.answer, { origin: 'shown' })
      : noticeModal(askWords.answer, pressWords.unknownAnswer);
  });
}
