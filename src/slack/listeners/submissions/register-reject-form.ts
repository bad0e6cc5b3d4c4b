import type { ViewResponseAction } from '@slack/bolt';
import { bringWords as words } from '../../../words.js';
import { acknowledge } from '../../app/acknowledge.js';
import type { EdgeApp } from '../../app/edge-app.js';
import type { Intake } from '../../intake/create-intake.js';
import { describeError } from '../../logging/describe-error.js';
import { failureSentence } from '../../messages/failure-sentence.js';
import { fasterSentence } from '../../messages/proposal-card.js';
import { personOf } from '../../payloads/slack-ids.js';
import { noticeModal } from '../../views/create-modal.js';
import { readReason, readRejectRef, reasonField, rejectCallback } from '../../views/reject-modal.js';
import type { FormContext } from '../form-context.js';

/** Why a proposal is rejected: decided before the form closes, told afterwards. */
export function registerRejectForm(app: EdgeApp, context: FormContext & { readonly intake: Intake }): void {
  const { bot, intake, inFlight, me, newReference } = context;
  app.view({ type: 'view_submission', callback_id: rejectCallback }, async ({ ack, body, view }) => {
    const reference = newReference();
    const user = body.user.id;
    const log = context.log.child({ reference, user });
    const ref = readRejectRef(view.private_metadata);
    const reason = readReason(view.state.values);
    const answer = (response?: ViewResponseAction) => acknowledge(() => ack(response), 'A form', log);
    const say = (sentence: string) =>
      answer({ response_action: 'update', view: noticeModal(words.rejectTitle, sentence) });
    if (!intake.isManager(user)) return void (await say(words.notManager));
    if (!ref) return void (await say(words.unknownProposal));
    const reject = async (): Promise<void> => {
      const by = personOf(me.teamId, user);
      const decided = await bot.proposals.decide(ref.id, { verdict: 'rejected', by, reason });
      if (decided.kind === 'unknown') return void (await say(words.unknownProposal));
      if (decided.kind === 'decided') {
        await answer();
        return intake.desk.conclude(await intake.desk.describe(decided), ref.card);
      }
      const told = await intake.desk.describe(decided);
      await say(fasterSentence(told));
      if (ref.card) await intake.desk.show(told, ref.card);
    };
    await inFlight.track(
      reject().catch(async (error: unknown) => {
        log.error({ err: describeError(error) }, 'A proposal could not be rejected.');
        const sentence = failureSentence(error, words.failure(reference));
        await answer({ response_action: 'errors', errors: { [reasonField]: sentence } });
      }),
    );
  });
}
