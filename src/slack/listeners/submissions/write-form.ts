import type { types } from '@slack/bolt';
import type { Viewer } from '../../../domain.js';
import { plainTextOf } from '../../payloads/plain-text-of.js';
import { homeViewer } from '../../payloads/slack-ids.js';
import type { WaitingForm } from '../../payloads/waiting-question.js';
import { type ModalReply, replyInModal } from '../../replies/reply-in-modal.js';
import { historyScopesOf } from '../../settings/history-scopes.js';
import { askModal } from '../../views/ask-modal.js';
import type { WriteCommandContext } from '../commands/write-command.js';
import type { WritingMarks } from '../writing-marks.js';

/** The answer to a form, and who sent it. */
export interface WrittenForm {
  readonly reply: ModalReply;
  readonly viewer: Viewer;
}

/** Answers the question of a form, whether it was just sent or left by another process. Never rejects. */
export async function writeForm(
  { user, standing, typed, origin }: WaitingForm,
  { bot, standings, me }: Omit<WriteCommandContext, 'intake'>,
  marks: WritingMarks,
): Promise<WrittenForm> {
  const viewer = homeViewer(me.teamId, user, await standings.of({ user, standing }));
  const question = plainTextOf(typed, me.botUserId);
  const historyScopes = historyScopesOf(me.scopes);
  const reply = await replyInModal({ question, viewer, origin }, { bot, ...marks, historyScopes });
  return { reply, viewer };
}

/** What takes the place of the modal that said to wait. */
export function lateModal(
  { typed, origin }: Pick<WaitingForm, 'typed' | 'origin'>,
  reply: ModalReply,
): types.ModalView {
  return reply.kind === 'view' ? reply.view : askModal(origin, { typed, reason: reply.reason });
}
