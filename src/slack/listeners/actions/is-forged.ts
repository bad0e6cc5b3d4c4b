import type { Bot } from '../../../domain.js';
import { answerActions } from '../../blocks/answer-actions.js';
import { readVote } from '../../blocks/vote.js';
import type { ButtonPress } from '../../payloads/read-button-press.js';
import { answerModalActions } from '../../views/answer-modal.js';
import { turnActions } from '../../views/context-modal.js';
import { homeActions } from '../../views/home-view.js';
import { readQuoteRef } from '../../views/quote-ref.js';

const { context, why, copy, feedback, facts } = answerActions;
const { helpful, notHelpful } = answerModalActions;

/** Buttons that show something of an answer, or vote on it. Sharing and removing are the asker's alone in any case. */
const ofAnswers: ReadonlySet<string> = new Set([
  ...[context, why, copy, feedback, facts, helpful, notHelpful, homeActions.show],
  ...Object.values(turnActions),
]);

/**
 * Whether a press names another's answer that its person was never shown: Slack hands on what a client says was
 * pressed. A button stands in Slack's own copy of what it was pressed in; of a message that only its reader sees Slack
 * sends no copy, and none holds another's answer. `action`: the button's action id.
 */
export async function isForged(press: ButtonPress, action: string, bot: Bot): Promise<boolean> {
  const { isStanding = !press.message?.isEphemeral, value, viewer } = press;
  if (isStanding || !ofAnswers.has(action)) return false;
  const kept = await bot.archive.answer(viewer, (readVote(value) ?? readQuoteRef(value))?.id ?? value);
  return kept !== undefined && kept.asker.person !== viewer.person;
}
