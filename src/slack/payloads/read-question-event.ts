import { type Fields, isFields } from '../../fields.js';
import type { Identity } from './identity.js';
import { isForOthers } from './is-for-others.js';
import { plainTextOf } from './plain-text-of.js';
import type { QuestionEvent } from './question-event.js';
import { readSharedFiles } from './shared-file.js';
import { isForUs, standingOfSender } from './standing-of.js';

/** Message subtypes that are a person's own new message. */
const spoken: ReadonlySet<unknown> = new Set([undefined, 'file_share', 'me_message', 'thread_broadcast']);

/**
 * Reads the body of an Events API request. Undefined unless a person spoke to the bot (a mention, or a message in a
 * direct conversation with it) or in a thread of a channel, where the bot may be meant without being mentioned. A
 * message that mentions it comes as `app_mention` too and is left to that event, but for a `/me` message: nobody says
 * that Slack sends that event for one, and if it does, both are one delivery. Everything that a bot (this one too)
 * wrote, and every edit or deletion, is left alone, as is what was said in another workspace; a mention added by an
 * edit counts, since it is the first that addresses us.
 */
export function readQuestionEvent(body: unknown, me: Identity): QuestionEvent | undefined {
  if (!isFields(body) || !isFields(body.event)) return undefined;
  const event = body.event;
  const kind = kindOf(event, me);
  const { channel, user, ts, text, thread_ts: threadTs } = event;
  if (!isForUs(body, me)) return undefined;
  if (!kind || typeof channel !== 'string' || typeof user !== 'string' || typeof ts !== 'string') return undefined;
  if (!isWrittenByPerson(event, me)) return undefined;
  const files = kind === 'direct' ? readSharedFiles(event.files) : [];
  return {
    kind,
    team: me.teamId,
    channel,
    user,
    ts,
    ...(typeof threadTs === 'string' && { threadTs }),
    ...(kind === 'unaddressed' && isForOthers(String(text)) && { isForOthers: true }),
    question: plainTextOf(typeof text === 'string' ? text : '', me.botUserId),
    ...(files.length > 0 && { files }),
    standing: standingOfSender(event, body, me),
    isShared: body.is_ext_shared_channel === true,
  };
}

function kindOf(event: Fields, me: Identity): QuestionEvent['kind'] | undefined {
  if (event.type === 'app_mention') return 'mention';
  if (event.type !== 'message') return undefined;
  if (event.channel_type === 'im') return 'direct';
  const isInChannel = event.channel_type === 'channel' || event.channel_type === 'group';
  if (!isInChannel || typeof event.text !== 'string') return undefined;
  if (mentions(event.text, me)) return event.subtype === 'me_message' ? 'mention' : undefined;
  const isReply = typeof event.thread_ts === 'string' && event.thread_ts !== event.ts;
  return isReply ? 'unaddressed' : undefined;
}

function mentions(text: string, { botUserId }: Identity): boolean {
  return text.includes(`<@${botUserId}>`) || text.includes(`<@${botUserId}|`);
}

function isWrittenByPerson(event: Fields, me: Identity): boolean {
  if (event.bot_id !== undefined || event.bot_profile !== undefined || event.hidden === true) return false;
  return spoken.has(event.subtype) && event.user !== me.botUserId && event.user !== 'USLACKBOT';
}
