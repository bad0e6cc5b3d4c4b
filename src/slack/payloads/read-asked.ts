import type { Delivery } from '../../domain.js';
import { type Fields, isFields } from './fields.js';
import type { Identity } from './identity.js';
import { isForOthers } from './is-for-others.js';
import { readQuestion } from './read-question.js';

/**
 * A question put to the bot in a channel or a direct conversation, or what was said in a channel's thread without
 * addressing it (`overheard`): all that answering it needs, also after a restart.
 */
export interface Asked {
  readonly kind: 'mention' | 'direct' | 'overheard';
  /** Our workspace. */
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  /** Slack's timestamp of the message, which is its id in the channel. */
  readonly ts: string;
  /** Present when the message stands in a thread: the root's timestamp. */
  readonly threadTs?: string;
  /** Of what was overheard: it addresses somebody else. */
  readonly isForOthers?: true;
  /** What was asked, in plain words; may be empty. */
  readonly question: string;
  /** The person is not (known to be) a full member of our workspace. */
  readonly isStranger: boolean;
  /** The channel is shared with another organisation. */
  readonly isShared: boolean;
}

/** Message subtypes that are a person's own new message. */
const spoken: ReadonlySet<unknown> = new Set([undefined, 'file_share', 'thread_broadcast']);

/**
 * Reads the body of an Events API request. Undefined unless a person spoke to the bot (a mention, or a message in a
 * direct conversation with it) or in a thread of a channel, where the bot may be meant without being mentioned. A
 * message that mentions it comes as `app_mention` too and is left to that event. Everything that a bot (this one too)
 * wrote, and every edit or deletion, is left alone; a mention added by an edit counts, since it is the first that
 * addresses us.
 */
export function readAsked(body: unknown, me: Identity): Asked | undefined {
  if (!isFields(body) || !isFields(body.event)) return undefined;
  const event = body.event;
  const kind = kindOf(event, me);
  const { channel, user, ts, text, thread_ts: threadTs } = event;
  if (!kind || typeof channel !== 'string' || typeof user !== 'string' || typeof ts !== 'string') return undefined;
  if (!isWrittenByPerson(event, me)) return undefined;
  return {
    kind,
    team: me.teamId,
    channel,
    user,
    ts,
    ...(typeof threadTs === 'string' && { threadTs }),
    ...(kind === 'overheard' && isForOthers(String(text)) && { isForOthers: true }),
    question: readQuestion(typeof text === 'string' ? text : '', me.botUserId),
    isStranger: isStranger(event, body, me),
    isShared: body.is_ext_shared_channel === true,
  };
}

/** Key of the thread that a message stands in or begins. */
export function conversationOf({ team, channel, threadTs, ts }: Asked): string {
  return `${team}:${channel}:${threadTs ?? ts}`;
}

/** The claim on a question. A message that comes as two events, or again in a retry, shares a key with the first. */
export function deliveryOf(asked: Asked, body: unknown): Delivery {
  const post = `${asked.team}:${asked.channel}:${asked.ts}`;
  const eventId = isFields(body) ? body.event_id : undefined;
  const keys: Delivery['keys'] = typeof eventId === 'string' ? [post, `${asked.team}:event:${eventId}`] : [post];
  return { id: post, keys, payload: JSON.stringify(asked) };
}

/** Reads `Delivery.payload` back; undefined when it is not one of ours. */
export function parseAsked(payload: string): Asked | undefined {
  let value: unknown;
  try {
    value = JSON.parse(payload);
  } catch {
    return undefined;
  }
  return isAsked(value) ? value : undefined;
}

function kindOf(event: Fields, me: Identity): Asked['kind'] | undefined {
  if (event.type === 'app_mention') return 'mention';
  if (event.type !== 'message') return undefined;
  if (event.channel_type === 'im') return 'direct';
  const isInChannel = event.channel_type === 'channel' || event.channel_type === 'group';
  const isReply = typeof event.thread_ts === 'string' && event.thread_ts !== event.ts;
  return isInChannel && isReply && typeof event.text === 'string' && !mentions(event.text, me)
    ? 'overheard'
    : undefined;
}

function mentions(text: string, { botUserId }: Identity): boolean {
  return text.includes(`<@${botUserId}>`) || text.includes(`<@${botUserId}|`);
}

function isWrittenByPerson(event: Fields, me: Identity): boolean {
  if (event.bot_id !== undefined || event.bot_profile !== undefined || event.hidden === true) return false;
  return spoken.has(event.subtype) && event.user !== me.botUserId && event.user !== 'USLACKBOT';
}

/**
 * Conservative: a person of whom Slack names another team, or says that they are a guest, gets nothing of what the
 * articles say. Slack names a team of its own or, in a Grid, the organisation; saying nothing means ours.
 */
export function isStranger(event: Fields, body: Fields, me: Identity): boolean {
  const profile = isFields(event.user_profile) ? event.user_profile : {};
  const ours: ReadonlySet<unknown> = new Set([me.teamId, body.enterprise_id ?? undefined, undefined, null]);
  const teams = [event.user_team, event.source_team, event.team, profile.team];
  const guest = ['is_restricted', 'is_ultra_restricted', 'is_stranger'].some((mark) => profile[mark] === true);
  return guest || teams.some((team) => !ours.has(team));
}

function isAsked(value: unknown): value is Asked {
  if (!isFields(value)) return false;
  const hasWords = ['team', 'channel', 'user', 'ts', 'question'].every((name) => typeof value[name] === 'string');
  const hasFlags = ['isStranger', 'isShared'].every((name) => typeof value[name] === 'boolean');
  const hasKind = value.kind === 'mention' || value.kind === 'direct' || value.kind === 'overheard';
  return hasWords && hasFlags && hasKind && ['string', 'undefined'].includes(typeof value.threadTs);
}
