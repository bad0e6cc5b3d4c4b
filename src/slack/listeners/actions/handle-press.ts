import type { RespondFn, types, webApi } from '@slack/bolt';
import type { Log } from '../../../domain.js';
import { pressWords } from '../../../words.js';
import { acknowledge } from '../../app/acknowledge.js';
import type { EdgeApp } from '../../app/edge-app.js';
import { describeError } from '../../logging/describe-error.js';
import { failureSentence } from '../../messages/failure-sentence.js';
import { noAccessSentence, noticeMessage } from '../../messages/notice-message.js';
import { type ButtonPress, readButtonPress } from '../../payloads/read-button-press.js';
import { noticeModal } from '../../views/create-modal.js';
import { openModal } from '../../web-api/open-modal.js';
import { showModal } from '../../web-api/show-modal.js';
import type { PressContext } from '../press-context.js';
import { isForged } from './is-forged.js';

/** What a press can be answered with. */
export interface PressArgs {
  readonly press: ButtonPress;
  readonly client: webApi.WebClient;
  /** By the press's own `response_url`, which only buttons of messages have. */
  readonly respond: RespondFn;
  /** Adds the press's reference to each line. */
  readonly log: Log;
  /** Names this press in the log and, when something fails, to the person. */
  readonly reference: string;
  /** Says something to the person alone: beside the message that they pressed in, or in a modal. Never rejects. */
  tell(sentence: string): Promise<void>;
  /** Opens a modal with what `load` brings; at once, if that takes long, and filled in later. Never rejects. */
  open(title: string, load: () => Promise<types.ModalView>): Promise<void>;
}

/**
 * Registers what happens when a button is pressed. The press is acknowledged first; whoever may see no article is
 * refused; whatever fails after that, the person is told with a reference that the log has too.
 */
export function handlePress(
  app: EdgeApp,
  action: string | RegExp,
  context: PressContext,
  answer: (args: PressArgs) => Promise<void>,
): void {
  app.action({ type: 'block_actions', action_id: action }, async ({ ack, body, action: pressed, client, respond }) => {
    const reference = context.newReference();
    const told = readButtonPress(body, pressed, context.me);
    const log = context.log.child({ reference, pressed: pressed.action_id, user: told.user });
    await acknowledge(ack, 'A press', log);
    const standing = await context.standings.of({ user: told.user, standing: told.viewer.standing });
    const press = { ...told, viewer: { ...told.viewer, standing } };
    const given = { press, client, respond, log, reference };
    const tell = createTell(given);
    const open: PressArgs['open'] = (title, load) =>
      openModal({
        title,
        load,
        reference,
        log,
        client,
        tell,
        triggerId: press.triggerId,
        over: press.view?.id,
        patience: context.modalPatience,
      });
    try {
      if (!(await context.bot.admits(press.viewer))) return await tell(noAccessSentence(standing));
      if (await isForged(press, pressed.action_id, context.bot)) {
        log.warn({}, 'A button was pressed that does not stand where it was pressed; it was left alone.');
        return await tell(pressWords.unknownAnswer);
      }
      await answer({ ...given, tell, open });
    } catch (error) {
      log.error({ err: describeError(error) }, 'A press of a button could not be answered.');
      await tell(failureSentence(error, pressWords.failure(reference)));
    }
  });
}

function createTell({ press, client, respond, log }: Omit<PressArgs, 'tell' | 'open'>): PressArgs['tell'] {
  const { message, view, isInHome, triggerId } = press;
  const send = async (sentence: string): Promise<void> => {
    if (view || isInHome) {
      const notice = noticeModal(pressWords.title, sentence);
      await showModal(client, { triggerId, over: view?.id }, notice).catch((error: unknown) => {
        // The press's `trigger_id` may be used already, or too old.
        if (!view) throw error;
        return client.views.update({ view_id: view.id, view: notice });
      });
    }
    if (!message) return;
    const thread = message.threadTs === undefined ? {} : { thread_ts: message.threadTs };
    await respond({ response_type: 'ephemeral', replace_original: false, ...thread, ...noticeMessage(sentence) });
  };
  return (sentence) =>
    send(sentence).catch((error: unknown) => {
      log.warn({ err: describeError(error) }, 'Somebody who pressed a button could not be told what came of it.');
    });
}
