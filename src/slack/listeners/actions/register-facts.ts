import type { types } from '@slack/bolt';
import type { FactsRequest } from '../../../domain.js';
import { factsWords, pressWords } from '../../../words.js';
import type { EdgeApp } from '../../app/edge-app.js';
import { answerActions } from '../../blocks/answer-actions.js';
import type { SlackMessage } from '../../blocks/compose-message.js';
import { anyFactsAction } from '../../blocks/facts-actions.js';
import { readSheetRef } from '../../blocks/sheet-ref.js';
import { watchQuestion } from '../../measuring/question-watch.js';
import { replyWithFacts } from '../../replies/reply-with-facts.js';
import { createModal } from '../../views/create-modal.js';
import type { PressContext } from '../press-context.js';
import { handlePress, type PressArgs } from './handle-press.js';

/**
 * "Facts about …" under an answer, and the ways through a fact sheet. Only the person who pressed sees them: beside the
 * message, or in a modal where the answer stands in one.
 */
export function registerFacts(app: EdgeApp, context: PressContext): void {
  const { bot, newReference, telemetry } = context;
  const reply = async (request: FactsRequest, { log }: PressArgs): Promise<SlackMessage> => {
    const watch = watchQuestion(telemetry, 'facts', telemetry.now());
    const message = await replyWithFacts(request, { bot, log, reference: newReference(), watch });
    watch.end();
    return message;
  };
  handlePress(app, answerActions.facts, context, async (args) => {
    const kept = await bot.archive.answer(args.press.viewer, args.press.value);
    if (kept?.answer.topic === undefined) return args.tell(pressWords.unknownAnswer);
    const { topic, language } = kept.answer;
    const request = { viewer: args.press.viewer, about: topic, ...(language !== 'und' && { language }) };
    const write = () => reply(request, args);
    if (args.press.view) return args.open(factsWords.title, async () => modalOf(await write()));
    await show(await write(), args, 'beside');
  });
  handlePress(app, new RegExp(`^${anyFactsAction}$`, 'u'), context, async (args) => {
    const sheet = readSheetRef(args.press.value);
    if (!sheet) return args.tell(factsWords.unknownButton);
    const message = await reply({ ...sheet, viewer: args.press.viewer }, args);
    const { view } = args.press;
    if (view) await args.client.views.update({ view_id: view.id, view: modalOf(message) });
    else await show(message, args, 'instead');
  });
}

function modalOf({ blocks }: SlackMessage): types.ModalView {
  return createModal(factsWords.title, blocks);
}

/**
 * `instead` turns the page, so that a second press shows the same one again. In a thread Slack would move the message
 * into the channel when it is replaced, so there it is followed by the next.
 */
async function show(message: SlackMessage, args: PressArgs, where: 'beside' | 'instead'): Promise<void> {
  const { isEphemeral = false, threadTs } = args.press.message ?? {};
  const turns = where === 'instead' && isEphemeral && threadTs === undefined;
  await args.respond({
    response_type: 'ephemeral',
    replace_original: turns,
    ...(threadTs !== undefined && { thread_ts: threadTs }),
    ...message,
  });
}
