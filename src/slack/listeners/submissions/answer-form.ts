import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, types, ViewResponseAction } from '@slack/bolt';
import { askWords, noticeWords } from '../../../words.js';
import { within } from '../../concurrency/wait.js';
import { bindLog } from '../../logging/bind-log.js';
import { describeError } from '../../logging/describe-error.js';
import { homeAsker } from '../../payloads/asker.js';
import { isOfAnotherTeam } from '../../payloads/read-press.js';
import { readQuestion } from '../../payloads/read-question.js';
import { type ModalReply, writeModalReply } from '../../replies/write-modal-reply.js';
import { hearingOf } from '../../settings/hearing.js';
import { readOrigin } from '../../views/answer-modal.js';
import { askModal, questionField, readTyped } from '../../views/ask-modal.js';
import { noticeModal } from '../../views/create-modal.js';
import type { FormContext } from '../form-context.js';

export type FormArgs = Pick<SlackViewMiddlewareArgs & AllMiddlewareArgs, 'ack' | 'body' | 'view' | 'client'>;

/**
 * Answers the question of a sent form in its place: in the acknowledgement if the answer is there in time, else the
 * modal says that it is looked for and is filled in. Nothing is kept in the process, so the form may be of an earlier
 * one.
 */
export async function answerForm({ ack, body, view, client }: FormArgs, context: FormContext): Promise<void> {
  const { bot, me, inFlight, home, newReference, modalPatience } = context;
  const { user, enterprise } = body;
  const reference = newReference();
  const log = bindLog(context.log, { reference, asked: 'form', user: user.id });
  if (isOfAnotherTeam(user, enterprise, me)) return ack(update(noticeModal(askWords.title, noticeWords.membersOnly)));
  const origin = readOrigin(view.private_metadata);
  const question = readQuestion(readTyped(view.state.values), me.botUserId);
  const replace = (modal: types.ModalView) =>
    client.views.update({ view_id: view.id, view: modal }).catch((error: unknown) => {
      // The person has closed it meanwhile; the answer stands on their Home.
      log.info({ err: describeError(error) }, 'A modal could not be filled in.');
    });
  await inFlight.answer(
    async (signal) => {
      const asked = { question, asker: homeAsker(me.teamId, user.id), origin };
      const writing = writeModalReply(asked, { bot, log, reference, hearing: hearingOf(me.scopes) });
      const ready = await within(modalPatience, writing, undefined);
      await ack(ready ? respond(ready) : update(noticeModal(askWords.answer, noticeWords.stillLooking))).catch(
        (error: unknown) => log.warn({ err: describeError(error) }, 'A form could not be acknowledged.'),
      );
      const reply = await writing;
      if (!ready && !signal.aborted) await replace(reply.kind === 'view' ? reply.view : askModal(origin));
      if (origin === 'home' && reply.kind === 'view') await home.publish(client, user.id);
    },
    async () => {
      await replace(noticeModal(askWords.answer, noticeWords.stopping));
    },
  );
}

function respond(reply: ModalReply): ViewResponseAction {
  if (reply.kind === 'view') return update(reply.view);
  return { response_action: 'errors', errors: { [questionField]: reply.reason } };
}

function update(view: types.ModalView): ViewResponseAction {
  return { response_action: 'update', view };
}
