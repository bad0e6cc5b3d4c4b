import { z } from 'zod';
import type { Delivery, Standing, Viewer } from '../../domain.js';
import { type Fields, isFields } from '../../fields.js';
import { type SharedFile, sharedFileSchema } from './shared-file.js';
import { viewerOf } from './slack-ids.js';

/**
 * An event that may ask the bot something: all that answering it needs, also after a restart. `unaddressed`: a message
 * in a channel's thread that doesn't mention the bot.
 */
export interface QuestionEvent {
  readonly kind: 'mention' | 'direct' | 'unaddressed';
  /** Our workspace. */
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  /** Slack's timestamp of the message, which is its id in the channel. */
  readonly ts: string;
  /** Present when the message stands in a thread: the root's timestamp. */
  readonly threadTs?: string;
  /** Of an unaddressed message: it addresses somebody else. */
  readonly isForOthers?: true;
  /** The message in plain words; may be empty. */
  readonly question: string;
  /** Of a direct message: what was shared with it. */
  readonly files?: readonly SharedFile[];
  /** As far as the event tells: whoever may be a member is `unknown`, until Slack is asked. */
  readonly standing: Standing;
  /** The channel is shared with another organisation. */
  readonly isShared: boolean;
}

/** Who asks. */
export function viewerIn({ team, user, channel, standing }: QuestionEvent): Viewer {
  return viewerOf(team, user, channel, standing);
}

/** Key of the thread that a message stands in or begins. */
export function conversationOf({ team, channel, threadTs, ts }: QuestionEvent): string {
  return `${team}:${channel}:${threadTs ?? ts}`;
}

/**
 * The delivery to claim for an event. A message that comes as two events, or again in a retry, shares a key with the
 * first.
 */
export function deliveryOf(event: QuestionEvent, body: unknown): Delivery {
  const post = `${event.team}:${event.channel}:${event.ts}`;
  const eventId = isFields(body) ? body.event_id : undefined;
  const keys: Delivery['keys'] = typeof eventId === 'string' ? [post, `${event.team}:event:${eventId}`] : [post];
  return { id: post, keys, payload: JSON.stringify(event) };
}

/** Reads `Delivery.payload` back, of this version or the one before; undefined when it is not one of ours. */
export function parseQuestionEvent(payload: string): QuestionEvent | undefined {
  try {
    const value: unknown = JSON.parse(payload);
    return isFields(value) ? schema.safeParse(upcast(value)).data : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The version before said `overheard` for `unaddressed`, and of the person's standing only whether they were a
 * stranger.
 */
function upcast({ isStranger, ...event }: Fields): Fields {
  const standing = isStranger === undefined ? event.standing : isStranger === true ? 'outside' : 'member';
  return { ...event, kind: event.kind === 'overheard' ? 'unaddressed' : event.kind, standing };
}

const schema = z.object({
  kind: z.enum(['mention', 'direct', 'unaddressed']),
  team: z.string(),
  channel: z.string(),
  user: z.string(),
  ts: z.string(),
  threadTs: z.string().exactOptional(),
  isForOthers: z.literal(true).exactOptional(),
  question: z.string(),
  files: z.array(sharedFileSchema).exactOptional(),
  standing: z.enum(['member', 'guest', 'outside', 'operator', 'unknown']),
  isShared: z.boolean(),
}) satisfies z.ZodType<QuestionEvent>;
