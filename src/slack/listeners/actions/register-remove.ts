import { webApi } from '@slack/bolt';
import { pressWords } from '../../../words.js';
import type { EdgeApp } from '../../app/edge-app.js';
import { answerActions } from '../../blocks/answer-actions.js';
import { describeError } from '../../logging/describe-error.js';
import type { PressedMessage } from '../../payloads/read-button-press.js';
import type { PressContext } from '../press-context.js';
import { handlePress, type PressArgs } from './handle-press.js';

/** "Remove": takes an answer away, for the asker alone. What only they see is theirs without asking. */
export function registerRemove(app: EdgeApp, context: PressContext): void {
  handlePress(app, answerActions.remove, context, async (args) => {
    const { press, respond, tell } = args;
    const { message } = press;
    if (!message) return;
    if (message.isEphemeral) {
      await respond({ delete_original: true });
      return;
    }
    const kept = await context.bot.archive.answer(press.viewer, press.value);
    if (!kept) return tell(pressWords.unknownAnswer);
    if (kept.asker.person !== press.viewer.person) return tell(pressWords.notYoursToRemove);
    await removePost(message, args);
  });
}

/** `chat.delete` finds no message in a channel that the bot is not a member of, but the press's `response_url` does. */
async function removePost({ channel, ts }: PressedMessage, { client, respond, tell, log }: PressArgs): Promise<void> {
  try {
    await client.chat.delete({ channel, ts });
  } catch (error) {
    if (isGone(error)) return;
    log.info({ err: describeError(error) }, 'A message could not be deleted by its channel.');
    await respond({ delete_original: true }).catch(async (refusal: unknown) => {
      log.warn({ err: describeError(refusal) }, 'A message could not be removed.');
      await tell(pressWords.notRemoved);
    });
  }
}

/** Pressed twice. */
function isGone(error: unknown): boolean {
  return error instanceof webApi.WebAPIPlatformError && error.data.error === 'message_not_found';
}
