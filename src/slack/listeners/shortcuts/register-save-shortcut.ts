import type { RespondFn } from '@slack/bolt';
import { bringWords as words } from '../../../words.js';
import { acknowledge } from '../../app/acknowledge.js';
import type { EdgeApp } from '../../app/edge-app.js';
import type { SlackMessage } from '../../blocks/compose-message.js';
import { createLastWord } from '../../concurrency/last-word.js';
import { describeError } from '../../logging/describe-error.js';
import { noticeMessage } from '../../messages/notice-message.js';
import type { Identity } from '../../payloads/identity.js';
import { readSavedMessage, type SavedMessage } from '../../payloads/read-saved-message.js';
import { type WaitingSaving, waitingDelivery } from '../../payloads/waiting-question.js';
import { slackSurface } from '../../settings/slack-surface.js';
import { respondMended } from '../../web-api/respond-mended.js';
import type { CommandContext } from '../commands/handle-command.js';
import { createWaitingEntry } from '../waiting-entry.js';
import { writeSaved } from './write-saved.js';

/** "Save to articles", in the menu of a message: takes it in, with its thread where that can be read. */
export function registerSaveShortcut(
  app: EdgeApp,
  me: Identity,
  context: CommandContext & { readonly patience: number },
): void {
  const { callback } = slackSurface.shortcuts.save;
  app.shortcut({ type: 'message_action', callback_id: callback }, async ({ ack, body, respond }) => {
    await acknowledge(ack, 'A shortcut', context.log);
    const saved = readSavedMessage(body, me);
    const waiting: WaitingSaving = { kind: 'saving', team: me.teamId, ...saved, responseUrl: body.response_url };
    const delivery = body.trigger_id ? waitingDelivery(waiting, body.trigger_id) : undefined;
    await save(respond, saved, delivery, { ...context, me });
  });
}

/**
 * Tells whoever used it alone: by the shortcut's `response_url`, in the message's thread where there is one. The ledger
 * knows of it meanwhile, as `delivery`. Resolves when the answer is out or given up; never rejects.
 */
async function save(
  respond: RespondFn,
  saved: SavedMessage,
  delivery: ReturnType<typeof waitingDelivery> | undefined,
  context: CommandContext & { readonly me: Identity; readonly patience: number },
): Promise<void> {
  const reference = context.newReference();
  const { user, channel, threadTs } = saved;
  const log = context.log.child({ reference, via: 'save', channel, user });
  const entry = createWaitingEntry({ ...context, delivery, log });
  const place = { replace_original: false, ...(threadTs !== undefined && { thread_ts: threadTs }) };
  const tell = async (message: SlackMessage, more: { isRepeated?: boolean; isLast?: AbortSignal } = {}) => {
    try {
      await respondMended(respond, message, { ...place, ...more }, log);
      return undefined;
    } catch (error) {
      log.error({ err: describeError(error) }, 'The answer to a shortcut could not be sent.');
      return error;
    }
  };
  const tellLast = async (message: SlackMessage, isLast?: AbortSignal): Promise<void> => {
    if (!(await entry.mayAnswer())) return;
    const error = await tell(message, isLast && { isLast });
    await (error === undefined ? entry.close() : entry.failed(error));
  };
  const lastWord = createLastWord();
  await context.inFlight.answer(
    async (signal) => {
      void entry.write();
      let placeholder: Promise<unknown> | undefined;
      const waiting = setTimeout(() => {
        placeholder = tell(noticeMessage(words.working), { isRepeated: false });
      }, context.patience);
      const message = await writeSaved(saved, context, { log, reference });
      clearTimeout(waiting);
      await placeholder;
      await lastWord.say(() => tellLast(message, signal));
    },
    () => lastWord.say(() => tellLast(noticeMessage(words.stopping))),
  );
}
