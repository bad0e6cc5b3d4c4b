import type { Verdict } from '../../../domain.js';
import { feedbackWords, pressWords } from '../../../words.js';
import type { EdgeApp } from '../../app/edge-app.js';
import { answerModal, answerModalActions, readOrigin } from '../../views/answer-modal.js';
import { askModal } from '../../views/ask-modal.js';
import { noticeModal } from '../../views/create-modal.js';
import { feedbackModal } from '../../views/feedback-modal.js';
import type { PressContext } from '../press-context.js';
import { onPress, type PressDoors } from './answer-press.js';

/** What can be pressed in a modal with an answer, beside what stands under every answer. */
export function registerAnswerModal(app: EdgeApp, context: PressContext): void {
  const { helpful, notHelpful, again } = answerModalActions;
  onPress(app, helpful, context, (doors) => keepVote(doors, context, 'helpful'));
  onPress(app, notHelpful, context, async (doors) => {
    await doors.open(feedbackWords.title, async () =>
      (await isKept(doors, context, 'not_helpful'))
        ? feedbackModal(doors.press.value)
        : noticeModal(feedbackWords.title, pressWords.unknownAnswer),
    );
    await showVote(doors, context, 'not_helpful');
  });
  onPress(app, again, context, async ({ press, client }) => {
    const view = askModal(readOrigin(press.value));
    if (press.view) await client.views.update({ view_id: press.view.id, view });
    else await client.views.open({ trigger_id: press.triggerId, view });
  });
}

async function keepVote(doors: PressDoors, context: PressContext, verdict: Verdict): Promise<void> {
  if (await isKept(doors, context, verdict)) await showVote(doors, context, verdict);
  else await doors.tell(pressWords.unknownAnswer);
}

function isKept({ press }: PressDoors, { bot }: PressContext, verdict: Verdict): Promise<boolean> {
  return bot.giveFeedback({ answerId: press.value, person: press.person, verdict });
}

async function showVote({ press, client }: PressDoors, { bot }: PressContext, vote: Verdict): Promise<void> {
  const kept = press.view && (await bot.keptAnswer(press.value));
  if (!press.view || !kept) return;
  const view = answerModal(kept.answer, { origin: readOrigin(press.view.metadata), vote });
  await client.views.update({ view_id: press.view.id, view });
}
