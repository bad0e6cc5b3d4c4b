import type { types } from '@slack/bolt';
import { factsWords, pressWords } from '../../../words.js';
import type { EdgeApp } from '../../app/edge-app.js';
import { answerActions } from '../../blocks/answer-buttons.js';
import type { SlackMessage } from '../../blocks/compose-message.js';
import { anyFactsAction, readPlace } from '../../blocks/facts-buttons.js';
import { writeFacts } from '../../replies/write-facts.js';
import { createModal } from '../../views/create-modal.js';
import type { PressContext } from '../press-context.js';
import { onPress, type PressDoors } from './answer-press.js';

/**
 * "Facts about …" under an answer, and the ways through a fact sheet. All is shown to who pressed alone: beside the
 * message, or in a modal where the answer stands in one.
 */
export function registerFacts(app: EdgeApp, context: PressContext): void {
  const { bot, newReference } = context;
  onPress(app, answerActions.facts, context, async (doors) => {
    const kept = await bot.keptAnswer(doors.press.value);
    if (kept?.answer.topic === undefined) return doors.tell(pressWords.unknownAnswer);
    const { topic, language } = kept.answer;
    const request = { about: topic, ...(language !== 'und' && { language }) };
    const write = () => writeFacts(request, { bot, log: doors.log, reference: newReference() });
    if (doors.press.view) return doors.open(factsWords.title, async () => modalOf(await write()));
    await show(await write(), doors, 'beside');
  });
  onPress(app, new RegExp(`^${anyFactsAction}$`, 'u'), context, async (doors) => {
    const place = readPlace(doors.press.value);
    if (!place) return doors.tell(factsWords.unknownButton);
    const message = await writeFacts(place, { bot, log: doors.log, reference: newReference() });
    const { view } = doors.press;
    if (view) await doors.client.views.update({ view_id: view.id, view: modalOf(message) });
    else await show(message, doors, 'instead');
  });
}

function modalOf({ blocks }: SlackMessage): types.ModalView {
  return createModal(factsWords.title, blocks);
}

/**
 * `instead` turns the page, so that a second press shows the same one again. In a thread Slack would move the message
 * into the channel when it is replaced, so there it is followed by the next.
 */
async function show(message: SlackMessage, doors: PressDoors, where: 'beside' | 'instead'): Promise<void> {
  const { isEphemeral = false, threadTs } = doors.press.message ?? {};
  const turns = where === 'instead' && isEphemeral && threadTs === undefined;
  await doors.respond({
    response_type: 'ephemeral',
    replace_original: turns,
    ...(threadTs !== undefined && { thread_ts: threadTs }),
    ...message,
  });
}
