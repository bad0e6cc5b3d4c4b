import type { FollowUp } from '../../domain.js';
import type { SlackMessage } from '../blocks/compose-message.js';
import { idIn, isDirect } from '../payloads/slack-ids.js';
import { answerMessage } from './answer-message.js';
import { notInChannelMessage } from './notice-message.js';

/**
 * An answer's message as it was posted, with what became of its quotes since. It stands where all see it, or in a
 * direct message: perhaps in place of the channel where it was asked for, which it says then.
 */
export function followedMessage({ kept, changes }: Pick<FollowUp, 'kept' | 'changes'>): SlackMessage {
  const { answer, asker, message } = kept;
  const buttons = { askerId: idIn(asker.person), isPublic: true, canShare: false };
  const told = answerMessage(answer, { buttons, changes });
  const askedIn = idIn(asker.place);
  const isElsewhere = isDirect(message.channel) && !isDirect(askedIn);
  return isElsewhere ? notInChannelMessage(askedIn, told) : told;
}
