import type { types } from '@slack/bolt';
import type { FilePreview, ImportReport, Proposal } from '../../domain.js';
import { bringWords as words } from '../../words.js';
import { button } from '../blocks/button.js';
import { composeMessage, type MessagePart, type SlackMessage } from '../blocks/compose-message.js';
import { fitLabel } from '../blocks/fit-text.js';
import { proposalActions } from '../blocks/proposal-actions.js';
import { slackLimits } from '../blocks/slack-limits.js';
import { previewParts } from './preview-parts.js';

/** Characters of a name or a reason on a line. */
const longestName = 150;
const longestReason = 1_000;

/** A decision on a proposal, told: who proposed and who decided, in names. */
export interface ToldDecision {
  readonly proposal: Proposal;
  readonly proposer: string;
  readonly decider: string;
  /** Why an approved file could not be taken in after all. */
  readonly refusal?: string | undefined;
}

/** Asks a manager: what somebody brought, what it would become, and two buttons. `proposer`: their name. */
export function proposalCard(proposal: Proposal, proposer: string, preview: FilePreview): SlackMessage {
  const name = shown(proposal);
  const actions: types.ActionsBlock = {
    type: 'actions',
    elements: [
      { ...button(proposalActions.approve, proposal.id, words.approve, words.approveSaid(name)), style: 'primary' },
      button(proposalActions.reject, proposal.id, words.reject, words.rejectSaid(name)),
    ],
  };
  return composeMessage([asking(proposer, name), ...previewParts(preview)], [actions]);
}

/** The same card once somebody has decided: no buttons. */
export function decidedCard(told: ToldDecision): SlackMessage {
  const { proposer, proposal } = told;
  return composeMessage([asking(proposer, shown(proposal)), { kind: 'line', text: decisionOf(told) }]);
}

/** For whoever pressed after somebody else had. */
export function fasterSentence(told: ToldDecision): string {
  return `${words.decidedBefore(told.decider)} ${decisionOf(told)}`;
}

/** For whoever proposed it. */
export function verdictMessage({ proposal, refusal }: ToldDecision): SlackMessage {
  const name = shown(proposal);
  if (refusal !== undefined) return lines(words.yourRefused(name, refusal));
  if (proposal.decision?.verdict === 'approved') return lines(words.yourApproved(name));
  return lines(words.yourRejected(name, reasonOf(proposal)));
}

/** Why nothing of an approved file could be taken in, if so. */
export function refusalIn(report: ImportReport | undefined): string | undefined {
  return report?.refused[0]?.reason;
}

function asking(proposer: string, name: string): MessagePart {
  return { kind: 'line', text: words.asked(proposer, name), others: [proposer, name] };
}

function decisionOf({ proposal, decider, refusal }: ToldDecision): string {
  if (refusal !== undefined) return words.approvedRefused(decider, refusal);
  if (proposal.decision?.verdict === 'approved') return words.approvedBy(decider);
  return words.rejectedBy(decider, reasonOf(proposal));
}

function reasonOf({ decision }: Proposal): string {
  return fitLabel(decision?.reason ?? '', longestReason);
}

function shown({ name }: Proposal): string {
  return fitLabel(name, Math.min(longestName, slackLimits.label));
}

function lines(...texts: string[]): SlackMessage {
  return composeMessage(texts.map((text) => ({ kind: 'line', text })));
}
