import type { webApi } from '@slack/bolt';
import type { Log } from '../../domain.js';
import { isFields } from '../../fields.js';
import { describeError } from '../logging/describe-error.js';
import type { PostTarget } from '../messages/post-target.js';
import type { Identity } from '../payloads/identity.js';
import { isDirect } from '../payloads/slack-ids.js';
import { historyScopesOf } from '../settings/history-scopes.js';

/** What a message is found again by, other apps can read: no more than ids. */
const eventType = 'verbatim_reply';

/** Messages of a thread that are looked at, from the question on. */
const mostRead = 200;

/** What Slack keeps with the message that settles a delivery. */
export function replyMark(delivery: string) {
  return { event_type: eventType, event_payload: { delivery } };
}

/**
 * Whether the message that settles a delivery, asked at `ts`, stands in its thread. `false` also where the bot may not
 * read there or Slack doesn't say. Never rejects.
 */
export type FindReply = (delivery: string, ts: string, target: PostTarget, log: Log) => Promise<boolean>;

export function createReplyFinder(client: webApi.WebClient, me: Identity): FindReply {
  const mayRead = (channel: string): boolean => isDirect(channel) || historyScopesOf(me.scopes) !== 'none';
  return async (delivery, ts, { channel, threadTs, visibility }, log) => {
    // Slack keeps no message that one person alone sees.
    if (threadTs === undefined || visibility === 'asker' || !mayRead(channel)) return false;
    try {
      const thread = { channel, ts: threadTs, oldest: ts, limit: mostRead, include_all_metadata: true };
      const { messages = [] } = await client.conversations.replies(thread);
      return messages.some((message) => message.bot_id === me.botId && deliveryIn(message) === delivery);
    } catch (error) {
      log.warn({ err: describeError(error) }, 'Slack did not say whether an answer stands in its thread.');
      return false;
    }
  };
}

function deliveryIn(message: object): unknown {
  const metadata = 'metadata' in message && isFields(message.metadata) ? message.metadata : {};
  const payload = isFields(metadata.event_payload) ? metadata.event_payload : {};
  return metadata.event_type === eventType ? payload.delivery : undefined;
}
