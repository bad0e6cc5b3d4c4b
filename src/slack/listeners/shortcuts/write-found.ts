import type { Bot } from '../../../domain.js';
import { statementWords } from '../../../words.js';
import type { SlackMessage } from '../../blocks/compose-message.js';
import { describeError } from '../../logging/describe-error.js';
import { answerMessage } from '../../messages/answer-message.js';
import { failureMessage, noAccessMessage, noticeMessage } from '../../messages/notice-message.js';
import type { MessageShortcut } from '../../payloads/read-message-shortcut.js';
import type { Standings } from '../../web-api/standings.js';
import type { WritingMarks } from '../writing-marks.js';

/** What the articles say of what a message says, as a message. Never rejects. */
export async function writeFound(
  pointed: MessageShortcut,
  { bot, standings }: { readonly bot: Bot; readonly standings: Standings },
  { log, reference, watch }: WritingMarks,
): Promise<SlackMessage> {
  const { text, user, canShare } = pointed;
  try {
    const viewer = { ...pointed.viewer, standing: await standings.of({ user, standing: pointed.viewer.standing }) };
    const found = await watch.ask(bot.asking.checkStatements({ viewer, text, keeps: true, ...watch.trace }));
    log.info({ question: text, kind: found.kind }, 'Looked for what a message says.');
    if (found.kind === 'no_access') return noAccessMessage(viewer.standing);
    if (found.kind === 'not_asked') return noticeMessage(statementWords.noText);
    const buttons = { askerId: user, isPublic: false, canShare, isOfThread: true };
    return answerMessage(found, { question: text, buttons });
  } catch (error) {
    log.error({ question: text, err: describeError(error) }, 'A message could not be looked for.');
    return failureMessage(error, reference);
  }
}

/** Where its answer goes: in the thread of the message, where it stands in one. */
export function besideMessage({ threadTs }: Pick<MessageShortcut, 'threadTs'>) {
  return { replace_original: false, ...(threadTs !== undefined && { thread_ts: threadTs }) };
}
