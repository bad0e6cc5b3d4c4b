import pTimeout from 'p-timeout';
import type { DecideReply } from '../../../domain.js';
import { bringWords as words } from '../../../words.js';
import type { EdgeApp } from '../../app/edge-app.js';
import { proposalActions } from '../../blocks/proposal-actions.js';
import type { Intake } from '../../intake/create-intake.js';
import { fasterSentence } from '../../messages/proposal-card.js';
import { rejectModal } from '../../views/reject-modal.js';
import type { PressContext } from '../press-context.js';
import { handlePress, type PressArgs } from './handle-press.js';

type ProposalContext = PressContext & { readonly intake: Intake };

/** "Approve" and "Reject…" on what a manager is asked. Who manages is looked at when it is pressed. */
export function registerProposal(app: EdgeApp, context: ProposalContext): void {
  const { intake } = context;
  handlePress(app, proposalActions.approve, context, (args) => approve(args, context));
  handlePress(app, proposalActions.reject, context, async ({ press, tell, open }) => {
    if (!intake.isManager(press.user)) return tell(words.notManager);
    const { value: id, message } = press;
    const card = message && { channel: message.channel, ts: message.ts };
    await open(words.rejectTitle, async () => rejectModal({ id, ...(card && { card }) }));
  });
}

async function approve({ press, tell }: PressArgs, { bot, intake, modalPatience }: ProposalContext): Promise<void> {
  if (!intake.isManager(press.user)) return tell(words.notManager);
  const deciding = bot.proposals.decide(press.value, { verdict: 'approved', by: press.viewer.person });
  const ready = await pTimeout(deciding, { milliseconds: modalPatience, message: false });
  // A long file takes a while, and nothing else shows that the press arrived.
  if (!ready) await tell(words.working);
  await conclude(await deciding, { press, tell }, intake);
}

async function conclude(
  decided: DecideReply,
  { press, tell }: Pick<PressArgs, 'press' | 'tell'>,
  { desk }: Intake,
): Promise<void> {
  if (decided.kind === 'unknown') return tell(words.unknownProposal);
  // Somebody else has finished it meanwhile, and told of it.
  if (decided.kind === 'decided' && !decided.report && decided.proposal.decision?.verdict === 'approved') return;
  const told = await desk.describe(decided);
  if (decided.kind === 'decided') return desk.conclude(told, press.message);
  if (press.message) await desk.show(told, press.message);
  await tell(fasterSentence(told));
}
