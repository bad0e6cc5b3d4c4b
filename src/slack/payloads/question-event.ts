import { z } from 'zod';
import type { Delivery } from '../../domain.js';
import { isFields } from './fields.js';

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
  /** The person is not (known to be) a full member of our workspace. */
  readonly isStranger: boolean;
  /** The channel is shared with another organisation. */
  readonly isShared: boolean;
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

/** Reads `Delivery.payload` back; undefined when it is not one of ours. */
export function parseQuestionEvent(payload: string): QuestionEvent | undefined {
  try {
    return schema.safeParse(JSON.parse(payload)).data;
  } catch {
    return undefined;
  }
}

const schema = z.object({
  // `overheard` was the word of an earlier version, which may have left the delivery behind.
  kind: z.preprocess(
    (kind) => (kind === 'overheard' ? 'unaddressed' : kind),
    z.enum(['mention', 'direct', 'unaddressed']),
  ),
  team: z.string(),
  channel: z.string(),
  user: z.string(),
  ts: z.string(),
  threadTs: z.string().exactOptional(),
  isForOthers: z.literal(true).exactOptional(),
  question: z.string(),
  isStranger: z.boolean(),
  isShared: z.boolean(),
}) satisfies z.ZodType<QuestionEvent>;
