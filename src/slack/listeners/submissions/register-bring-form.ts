import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewResponseAction } from '@slack/bolt';
import pTimeout from 'p-timeout';
import { bringWords as words } from '../../../words.js';
import { acknowledge } from '../../app/acknowledge.js';
import type { EdgeApp } from '../../app/edge-app.js';
import type { SlackMessage } from '../../blocks/compose-message.js';
import { createLastWord } from '../../concurrency/last-word.js';
import type { Intake } from '../../intake/create-intake.js';
import type { Bringing } from '../../intake/read-brought.js';
import { describeError } from '../../logging/describe-error.js';
import { noAccessMessage, noticeMessage } from '../../messages/notice-message.js';
import type { Identity } from '../../payloads/identity.js';
import { personOf } from '../../payloads/slack-ids.js';
import { standingOfUser } from '../../payloads/standing-of.js';
import { addressOf } from '../../payloads/words-of.js';
import { slackSurface } from '../../settings/slack-surface.js';
import { type BroughtByForm, bringCallback, bringFields, readBringForm } from '../../views/bring-modal.js';
import { createModal } from '../../views/create-modal.js';
import type { FormContext } from '../form-context.js';

type BringFormContext = FormContext & { readonly intake: Intake };

type FormArgs = Pick<SlackViewMiddlewareArgs & AllMiddlewareArgs, 'ack' | 'body' | 'view' | 'client'>;

/** The form of `/articles add`, sent: what became of it stands in its place. */
export function registerBringForm(app: EdgeApp, context: BringFormContext): void {
  app.view({ type: 'view_submission', callback_id: bringCallback }, (args) => handleBringForm(args, context));
}

/** What is missing is said at its field; else the modal says that it is being taken in, and then what became of it. */
async function handleBringForm({ ack, body, view, client }: FormArgs, context: BringFormContext): Promise<void> {
  const { me, inFlight, intake, modalPatience, newReference } = context;
  const user = body.user.id;
  const reference = newReference();
  const log = context.log.child({ reference, via: 'articles form', user });
  const acknowledgeWith = (response: ViewResponseAction) => acknowledge(() => ack(response), 'A form', log);
  const form = readBringForm(view.state.values);
  const errors = faultsOf(form, intake);
  if (errors) {
    await acknowledgeWith({ response_action: 'errors', errors });
    return;
  }
  const replace = async (message: SlackMessage): Promise<void> => {
    await client.views.update({ view_id: view.id, view: modalOf(message) }).catch((error: unknown) => {
      // The person has closed it meanwhile.
      log.info({ err: describeError(error) }, 'A modal could not be filled in.');
    });
  };
  const write = async (): Promise<SlackMessage> => {
    const standing = await context.standings.of({ user, standing: standingOfUser(body, me) });
    if (!(await context.bot.admits({ standing }))) return noAccessMessage(standing);
    return intake.bring(bringingsOf(form, user, me, intake), user, { log, reference });
  };
  const lastWord = createLastWord();
  await inFlight.answer(
    async () => {
      const writing = write().catch((error: unknown) => {
        log.error({ err: describeError(error) }, 'A form about articles failed.');
        return noticeMessage(words.failure(reference));
      });
      const ready = await pTimeout(writing, { milliseconds: modalPatience, message: false });
      if (ready) {
        await lastWord.say(() => acknowledgeWith(update(ready)));
        return;
      }
      await acknowledgeWith(update(noticeMessage(words.working)));
      const message = await writing;
      await lastWord.say(() => replace(message));
    },
    () => lastWord.say(() => replace(noticeMessage(words.stopping))),
  );
}

/** What Slack is to say at which field; undefined where all is well. */
function faultsOf({ files, address, text }: BroughtByForm, intake: Intake): Record<string, string> | undefined {
  if (address !== '' && addressOf(address) === undefined) {
    return { [bringFields.address]: words.noAddress(slackSurface.commands.articles) };
  }
  if (files.length > 0 || address !== '' || text !== '') return undefined;
  return { [bringFields.text]: intake.takesFiles ? words.formEmpty : words.formEmptyHere };
}

function bringingsOf({ files, address, text }: BroughtByForm, user: string, me: Identity, intake: Intake): Bringing[] {
  const { reader, now } = intake;
  return [
    ...files.map((file) => reader.file(file, personOf(me.teamId, user))),
    ...(address === '' ? [] : [reader.page(addressOf(address) ?? address)]),
    ...(text === '' ? [] : [reader.fact(text, user, now())]),
  ];
}

function update(message: SlackMessage): ViewResponseAction {
  return { response_action: 'update', view: modalOf(message) };
}

function modalOf({ blocks }: SlackMessage) {
  return createModal(words.formTitle, blocks);
}
