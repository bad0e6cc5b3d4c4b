import type { Verdict } from '../../../domain.js';
import { feedbackWords, pressWords } from '../../../words.js';
import type { EdgeApp } from '../../app/edge-app.js';
import { answerModal, answerModalActions, readOrigin } from '../../views/answer-modal.js';
import { askModal } from '../../views/ask-modal.js';
import { noticeModal } from '../../views/create-modal.js';
import { feedbackModal } from '../../views/feedback-modal.js';
import type { PressContext } from '../press-context.js';
import { handlePress, type PressArgs } from './handle-press.js';

/** What can be pressed in a modal with an answer, beside what stands under every answer. */
export function registerAnswerModal(app: EdgeApp, context: PressContext): void {
  const { helpful, notHelpful, again } = answerModalActions;
  handlePress(app, helpful, context, (args) => keepVote(args, context, 'helpful'));
  handlePress(app, notHelpful, context, async (args) => {
    await args.open(feedbackWords.title, async () =>
      (await isKept(args, context, 'not_helpful'))
        ? feedbackModal(args.press.value)
        : noticeModal(feedbackWords.title, pressWords.unknownAnswer),
    );
    await showVote(args, context, 'not_helpful');
  });
  handlePress(app, again, context, async ({ press, client }) => {
    const view = askModal(readOrigin(press.value));
    if (press.view) await client.views.update({ view_id: press.view.id, view });
    else await client.views.open({ trigger_id: press.triggerId, view });
  });
}

async function keepVote(args: PressArgs, context: PressContext, verdict: Verdict): Promise<void> {
  if (await isKept(args, context, verdict)) await showVote(args, context, verdict);
  else await args.tell(pressWords.unknownAnswer);
}

function isKept({ press }: PressArgs, { bot }: PressContext, verdict: Verdict): Promise<boolean> {
  return bot.archive.giveFeedback(press.viewer, { answerId: press.value, verdict });
}

async function showVote({ press, client }: PressArgs, { bot }: PressContext, vote: Verdict): Promise<void> {
  const kept = press.view && (await bot.archive.answer(press.viewer, press.value));
  if (!press.view || !kept) return;
  const view = answerModal(kept.answer, { origin: readOrigin(press.view.metadata), vote, changes: kept.changes });
  await client.views.update({ view_id: press.view.id, view });
}
