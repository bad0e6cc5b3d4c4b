import type { Delivery } from '../../domain.js';
import type { Identity } from './identity.js';
import { plainTextOf } from './plain-text-of.js';
import { standingOfTeam } from './standing-of.js';
import { type WaitingCommand, waitingDelivery } from './waiting-question.js';

/** Fields of Slack's payload of a slash command. */
interface CommandFields {
  readonly team_id: string;
  readonly channel_id: string;
  readonly user_id: string;
  readonly text: string;
  readonly response_url: string;
  readonly trigger_id: string;
}

/** A command, and the delivery that it is in the ledger once its asker is told to wait. */
export interface ReadCommand {
  readonly asked: WaitingCommand;
  readonly delivery: Delivery | undefined;
}

/** `command`: which of ours it is. */
export function readCommand(command: WaitingCommand['command'], fields: CommandFields, me: Identity): ReadCommand {
  const asked: WaitingCommand = {
    kind: 'command',
    command,
    team: me.teamId,
    channel: fields.channel_id,
    user: fields.user_id,
    standing: standingOfTeam(fields.team_id, me),
    // Addresses and what is to be quoted are no plain words.
    text: command === 'articles' ? fields.text : plainTextOf(fields.text, me.botUserId),
    responseUrl: fields.response_url,
  };
  // Slack names every command; what it doesn't name can't be told from another.
  return { asked, delivery: fields.trigger_id ? waitingDelivery(asked, fields.trigger_id) : undefined };
}
