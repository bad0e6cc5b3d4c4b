import type { Bot } from '../../../domain.js';
import { bringWords as words } from '../../../words.js';
import type { SlackMessage } from '../../blocks/compose-message.js';
import type { BringMarks, Intake } from '../../intake/create-intake.js';
import { describeError } from '../../logging/describe-error.js';
import { failureSentence } from '../../messages/failure-sentence.js';
import { noAccessMessage, noticeMessage } from '../../messages/notice-message.js';
import type { SavedMessage } from '../../payloads/read-saved-message.js';
import type { Standings } from '../../web-api/standings.js';

interface WriteSavedContext {
  readonly bot: Bot;
  readonly intake: Intake;
  readonly standings: Standings;
}

/** Takes a message in, or proposes it, and says what became of it. Never rejects. */
export async function writeSaved(
  saved: SavedMessage,
  { bot, intake, standings }: WriteSavedContext,
  { log, reference }: BringMarks,
): Promise<SlackMessage> {
  try {
    const standing = await standings.of(saved);
    if (!(await bot.admits({ standing }))) return noAccessMessage(standing);
    if (!intake.isManaged) return noticeMessage(words.unmanaged);
    const said = await intake.reader.message(saved, log);
    if (said.kind === 'empty') return noticeMessage(words.emptyMessage);
    const more = said.isCut ? [words.onlyMessage] : [];
    return await intake.bring([said.bringing], saved.user, { log, reference }, more);
  } catch (error) {
    log.error({ err: describeError(error) }, 'A message could not be taken in.');
    return noticeMessage(failureSentence(error, words.failure(reference)));
  }
}
