import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, types, ViewResponseAction } from '@slack/bolt';
import pTimeout from 'p-timeout';
import { askWords, noticeWords } from '../../../words.js';
import { acknowledge } from '../../app/acknowledge.js';
import type { EdgeApp } from '../../app/edge-app.js';
import { createLastWord } from '../../concurrency/last-word.js';
import { describeError } from '../../logging/describe-error.js';
import { watchQuestion } from '../../measuring/question-watch.js';
import { plainTextOf } from '../../payloads/plain-text-of.js';
import { homeViewer } from '../../payloads/slack-ids.js';
import { standingOfUser } from '../../payloads/standing-of.js';
import { type ModalReply, replyInModal } from '../../replies/reply-in-modal.js';
import { historyScopesOf } from '../../settings/history-scopes.js';
import { readOrigin } from '../../views/answer-modal.js';
import { askCallback, askModal, questionField, readTyped } from '../../views/ask-modal.js';
import { noticeModal } from '../../views/create-modal.js';
import type { FormContext } from '../form-context.js';

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
  const { bot, standings, me, inFlight, home, telemetry, newReference, modalPatience } = context;
  const watch = watchQuestion(telemetry, 'form', telemetry.now());
  const { user } = body;
  const reference = newReference();
  const log = context.log.child({ reference, via: 'form', user: user.id });
  const acknowledgeWith = (response: ViewResponseAction) => acknowledge(() => ack(response), 'A form', log);
  const origin = readOrigin(view.private_metadata);
  const typed = readTyped(view.state.values);
  const question = plainTextOf(typed, me.botUserId);
  const replace = (modal: types.ModalView) =>
    client.views.update({ view_id: view.id, view: modal }).catch((error: unknown) => {
      // The person has closed it meanwhile; the answer stands on their Home.
      log.info({ err: describeError(error) }, 'A modal could not be filled in.');
    });
  const late = (reply: ModalReply) =>
    reply.kind === 'view' ? reply.view : askModal(origin, { typed, reason: reply.reason });
  const lastWord = createLastWord();
  await inFlight.answer(
    async () => {
      const viewing = standings
        .of({ user: user.id, standing: standingOfUser(body, me) })
        .then((standing) => homeViewer(me.teamId, user.id, standing));
      const historyScopes = historyScopesOf(me.scopes);
      const writing = viewing.then((viewer) =>
        replyInModal({ question, viewer, origin }, { bot, log, reference, historyScopes, watch }),
      );
      const ready = await pTimeout(writing, { milliseconds: modalPatience, message: false });
      if (ready) await lastWord.say(() => watch.take('acknowledge', () => acknowledgeWith(respond(ready))));
      else await acknowledgeWith(update(noticeModal(askWords.answer, noticeWords.stillLooking)));
      const reply = await writing;
      if (!ready) await lastWord.say(() => watch.take('post', () => replace(late(reply))));
      watch.out();
      if (origin === 'home' && reply.kind === 'view') await home.publish(client, user.id, await viewing);
    },
    async () => {
      await lastWord.say(() => replace(askModal(origin, { typed, reason: noticeWords.stopping })));
    },
  );
  watch.end();
}

function respond(reply: ModalReply): ViewResponseAction {
  if (reply.kind === 'view') return update(reply.view);
  return { response_action: 'errors', errors: { [questionField]: reply.reason } };
}

function update(view: types.ModalView): ViewResponseAction {
  return { response_action: 'update', view };
}
