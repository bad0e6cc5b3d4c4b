import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, types, ViewOutput, ViewResponseAction } from '@slack/bolt';
import pTimeout from 'p-timeout';
import { askWords, noticeWords } from '../../../words.js';
import { acknowledge } from '../../app/acknowledge.js';
import type { EdgeApp } from '../../app/edge-app.js';
import { createLastWord } from '../../concurrency/last-word.js';
import { describeError } from '../../logging/describe-error.js';
import { watchQuestion } from '../../measuring/question-watch.js';
import type { Identity } from '../../payloads/identity.js';
import { standingOfUser, type ToldStanding } from '../../payloads/standing-of.js';
import { type WaitingForm, waitingDelivery } from '../../payloads/waiting-question.js';
import type { ModalReply } from '../../replies/reply-in-modal.js';
import { readOrigin } from '../../views/answer-modal.js';
import { askCallback, askModal, questionField, readTyped } from '../../views/ask-modal.js';
import { noticeModal } from '../../views/create-modal.js';
import type { FormContext } from '../form-context.js';
import { createWaitingEntry } from '../waiting-entry.js';
import { lateModal, writeForm } from './write-form.js';

type FormArgs = Pick<SlackViewMiddlewareArgs & AllMiddlewareArgs, 'ack' | 'body' | 'view' | 'client'>;

/** The form for a question, sent: the answer comes in its place. */
export function registerAskForm(app: EdgeApp, context: FormContext): void {
  app.view({ type: 'view_submission', callback_id: askCallback }, (args) => handleAskForm(args, context));
}

/**
 * Answers the question of a sent form in its place: in the acknowledgement if the answer is there in time, else the
 * modal says that it is looked for and is filled in later. The form carries all that is needed, so one that was opened
 * before a restart works.
 */
async function handleAskForm({ ack, body, view, client }: FormArgs, context: FormContext): Promise<void> {
  const { me, inFlight, home, telemetry, newReference, modalPatience } = context;
  const watch = watchQuestion(telemetry, 'form', telemetry.now());
  const { user } = body;
  const reference = newReference();
  const log = context.log.child({ reference, via: 'form', user: user.id });
  const acknowledgeWith = (response: ViewResponseAction) => acknowledge(() => ack(response), 'A form', log);
  const asked = readForm(view, user.id, standingOfUser(body, me), me);
  const { typed, origin } = asked;
  const delivery = waitingDelivery(asked, `${view.id}:${view.hash}`);
  const entry = createWaitingEntry({ ...context, delivery, log });
  const replace = async (modal: types.ModalView): Promise<void> => {
    if (!(await entry.mayAnswer())) return;
    try {
      await client.views.update({ view_id: view.id, view: modal });
      await entry.close();
    } catch (error) {
      // The person has closed it meanwhile; the answer stands on their Home.
      log.info({ err: describeError(error) }, 'A modal could not be filled in.');
      await entry.failed(error);
    }
  };
  const lastWord = createLastWord();
  await inFlight.answer(
    async () => {
      const writing = writeForm(asked, context, { log, reference, watch });
      const tellAtOnce = (reply: ModalReply) =>
        lastWord.say(() => watch.take('acknowledge', () => acknowledgeWith(respond(reply))));
      let ready = await pTimeout(writing, { milliseconds: modalPatience, message: false });
      if (!ready) {
        // Before anybody is told to wait, the ledger knows of it.
        ready = await Promise.race([writing, entry.write().then(() => undefined)]);
      }
      if (ready) await tellAtOnce(ready.reply);
      else await acknowledgeWith(update(noticeModal(askWords.answer, noticeWords.stillLooking)));
      const { reply, viewer } = await writing;
      if (ready) await entry.close();
      else await lastWord.say(() => watch.take('post', () => replace(lateModal(asked, reply))));
      watch.out();
      if (origin === 'home' && reply.kind === 'view') await home.publish(client, user.id, viewer);
    },
    async () => {
      await lastWord.say(() => replace(askModal(origin, { typed, reason: noticeWords.stopping })));
    },
  );
  watch.end();
}

function readForm(view: ViewOutput, user: string, standing: ToldStanding, { teamId: team }: Identity): WaitingForm {
  const origin = readOrigin(view.private_metadata);
  return { kind: 'form', team, user, standing, typed: readTyped(view.state.values), origin, viewId: view.id };
}

function respond(reply: ModalReply): ViewResponseAction {
  if (reply.kind === 'view') return update(reply.view);
  return { response_action: 'errors', errors: { [questionField]: reply.reason } };
}

function update(view: types.ModalView): ViewResponseAction {
  return { response_action: 'update', view };
}
