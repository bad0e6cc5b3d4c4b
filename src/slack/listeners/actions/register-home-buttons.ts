import type { Bot } from '../../../domain.js';
import { askWords, pressWords } from '../../../words.js';
import type { EdgeApp } from '../../app/edge-app.js';
import { type QuestionWatch, watchQuestion } from '../../measuring/question-watch.js';
import { replyInModal } from '../../replies/reply-in-modal.js';
import { historyScopesOf } from '../../settings/history-scopes.js';
import { answerModal } from '../../views/answer-modal.js';
import { askModal } from '../../views/ask-modal.js';
import { noticeModal } from '../../views/create-modal.js';
import { homeActions } from '../../views/home-view.js';
import type { FormContext } from '../form-context.js';
import { handlePress, type PressArgs } from './handle-press.js';

/** What can be pressed on Home: the form to ask, the questions to try, and the person's last answers. */
export function registerHomeButtons(app: EdgeApp, context: FormContext): void {
  const { bot, home } = context;
  handlePress(app, homeActions.ask, context, ({ open }) => open(askWords.title, async () => askModal('home')));
  for (const action of homeActions.questions) {
    handlePress(app, action, context, async (args) => {
      const watch = watchQuestion(context.telemetry, 'home', context.telemetry.now());
      await args.open(askWords.answer, () => answerQuestion(args, context, watch));
      watch.out();
      watch.end();
      await home.publish(args.client, args.press.user, args.press.viewer);
    });
  }
  handlePress(app, homeActions.show, context, (args) => showAnswer(args, bot));
}

async function answerQuestion({ press, log, reference }: PressArgs, { bot, me }: FormContext, watch: QuestionWatch) {
  const request = { question: press.value, viewer: press.viewer, origin: 'home' } as const;
  const reply = await replyInModal(request, { bot, log, reference, historyScopes: historyScopesOf(me.scopes), watch });
  return reply.kind === 'view' ? reply.view : noticeModal(askWords.answer, reply.reason);
}

/** One of the person's own: Home lists no others, and what somebody else asked is theirs. */
function showAnswer({ press, open }: PressArgs, bot: Bot): Promise<void> {
  return open(askWords.answer, async () => {
    const kept = await bot.archive.answer(press.viewer, press.value);
    return kept?.asker.person === press.viewer.person
      ? answerModal(kept.answer, { origin: 'shown', changes: kept.changes })
      : noticeModal(askWords.answer, pressWords.unknownAnswer);
  });
}
