import { bringWords as words } from '../../words.js';
import type { SlackMessage } from '../blocks/compose-message.js';
import type { BringMarks, Intake } from '../intake/create-intake.js';
import { noticeMessage } from '../messages/notice-message.js';
import type { QuestionEvent } from '../payloads/question-event.js';
import { isPicture } from '../payloads/shared-file.js';
import { personOf } from '../payloads/slack-ids.js';

/**
 * What became of the files of a message in the bot's own conversation; undefined where there are none, or where what
 * stands beside them is to be answered as a question instead: beside pictures, and where no files are taken. Never
 * rejects.
 */
export async function replyToFiles(
  { kind, files = [], question, team, user }: QuestionEvent,
  intake: Intake,
  marks: BringMarks,
): Promise<SlackMessage | undefined> {
  if (kind !== 'direct' || files.length === 0) return undefined;
  const isTaken = intake.isManaged && intake.takesFiles && !files.every(isPicture);
  if (isTaken) {
    const brought = files.map((file) => intake.reader.file(file, personOf(team, user)));
    return intake.bring(brought, user, marks);
  }
  if (question !== '') return undefined;
  if (!intake.isManaged) return noticeMessage(words.unmanaged);
  return noticeMessage(intake.takesFiles ? words.pictureAlone : words.noFileScope);
}
