import type { types } from '@slack/bolt';
import type { Bot, Log, Viewer } from '../../domain.js';
import { askWords, noticeWords } from '../../words.js';
import { describeError } from '../logging/describe-error.js';
import type { QuestionWatch } from '../measuring/question-watch.js';
import { failureSentence } from '../messages/failure-sentence.js';
import { noAccessSentence } from '../messages/notice-message.js';
import { usageMessage } from '../messages/usage-message.js';
import type { HistoryScopes } from '../settings/history-scopes.js';
import { slackSurface } from '../settings/slack-surface.js';
import { againRow, answerModal, type ModalOrigin } from '../views/answer-modal.js';
import { createModal, noticeModal } from '../views/create-modal.js';
import { isHelp } from './reply-in-message.js';

/** What a question in a modal is answered with: another modal, or why it could not be asked, as it stays in its box. */
export type ModalReply =
  | { readonly kind: 'view'; readonly view: types.ModalView }
  | { readonly kind: 'refused'; readonly reason: string };

export interface ModalReplyContext {
  readonly bot: Bot;
  /** Adds the reference to each line. */
  readonly log: Log;
  readonly reference: string;
  readonly historyScopes: HistoryScopes;
  readonly watch: QuestionWatch;
}

export interface ModalRequest {
  /** In plain words; may be empty. */
  readonly question: string;
  readonly viewer: Viewer;
  readonly origin: ModalOrigin;
}

/** Answers a question with a modal. Never rejects: when the bot fails, it is refused with the reference. */
export async function replyInModal(request: ModalRequest, context: ModalReplyContext): Promise<ModalReply> {
  try {
    return await askInModal(request, context);
  } catch (error) {
    const { log, reference } = context;
    log.error({ question: request.question, err: describeError(error) }, 'The question could not be answered.');
    return { kind: 'refused', reason: failureSentence(error, noticeWords.failure(reference)) };
  }
}

async function askInModal({ question, viewer, origin }: ModalRequest, context: ModalReplyContext): Promise<ModalReply> {
  const { bot, log, historyScopes, watch } = context;
  if (!(await bot.admits(viewer))) {
    const reason = noAccessSentence(viewer.standing);
    // Whoever can't be told may be told in a minute.
    if (viewer.standing === 'unknown') return { kind: 'refused', reason };
    return { kind: 'view', view: noticeModal(askWords.title, reason) };
  }
  if (isHelp(question)) {
    const { blocks } = usageMessage(await bot.asking.usage(viewer), {
      command: slackSurface.commands.ask,
      historyScopes,
    });
    return { kind: 'view', view: withAgain(blocks, origin) };
  }
  const reply = await watch.ask(bot.asking.ask({ viewer, question, keeps: true, ...watch.trace }));
  log.info({ question, kind: reply.kind }, 'Answered in a modal.');
  switch (reply.kind) {
    case 'cited':
    case 'abstained':
      return { kind: 'view', view: answerModal(reply, { origin }) };
    case 'too_long':
      return { kind: 'refused', reason: noticeWords.tooLong(reply.length, reply.limit) };
    default:
      return { kind: 'refused', reason: askWords.empty };
  }
}

function withAgain(blocks: types.ModalView['blocks'], origin: ModalOrigin): types.ModalView {
  return {
    ...createModal(askWords.answer, [...(blocks as types.KnownBlock[]), ...againRow(origin)]),
    private_metadata: origin,
  };
}
