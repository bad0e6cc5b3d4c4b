import type { Bot, Viewer } from '../../../../domain.js';
import { bringWords as words } from '../../../../words.js';
import type { SlackMessage } from '../../../blocks/compose-message.js';
import type { BringMarks, Intake } from '../../../intake/create-intake.js';
import { describeError } from '../../../logging/describe-error.js';
import { failureSentence } from '../../../messages/failure-sentence.js';
import { noAccessMessage, noticeMessage } from '../../../messages/notice-message.js';
import { findWay } from './find-way.js';
import { helpWay } from './help-way.js';

export interface AskedArticles {
  readonly viewer: Viewer;
  readonly user: string;
  /** All that was typed behind the command, as Slack sends it. */
  readonly text: string;
}

/** The message that answers `/articles`. Never rejects. */
export async function writeArticles(
  { viewer, user, text }: AskedArticles,
  { bot, intake }: { readonly bot: Bot; readonly intake: Intake },
  marks: BringMarks,
): Promise<SlackMessage> {
  try {
    if (!(await bot.admits(viewer))) return noAccessMessage(viewer.standing);
    const { way, rest } = findWay(text);
    // A form needs a press of its own, which whoever takes over a command hasn't got.
    const write = way.write ?? helpWay.write;
    const written = await write?.({ viewer, user, rest, bot, intake, marks });
    return written ?? noticeMessage(words.nothing);
  } catch (error) {
    marks.log.error({ err: describeError(error) }, 'A command about articles failed.');
    return noticeMessage(failureSentence(error, words.failure(marks.reference)));
  }
}
