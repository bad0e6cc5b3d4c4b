import { z } from 'zod';
import type { Delivery } from '../../domain.js';
import type { MessageShortcut } from './read-message-shortcut.js';
import type { SavedMessage } from './read-saved-message.js';
import { viewerOf } from './slack-ids.js';
import type { ToldStanding } from './standing-of.js';

/** Whoever asked, of our workspace, and what the payload told of their standing. */
interface Asker {
  readonly team: string;
  readonly user: string;
  readonly standing: ToldStanding;
}

/** A command whose asker waits. `responseUrl` is a credential: for half an hour, whoever has it may answer. */
export interface WaitingCommand extends Asker {
  readonly kind: 'command';
  readonly command: 'ask' | 'facts' | 'articles';
  readonly channel: string;
  /** What was typed, in plain words, or of `articles` as Slack sends it; may be empty. */
  readonly text: string;
  readonly responseUrl: string;
}

/** A message that somebody has looked up by the shortcut in its menu. */
export interface WaitingShortcut extends Asker {
  readonly kind: 'shortcut';
  readonly channel: string;
  readonly text: string;
  readonly threadTs?: string;
  /** That the message is in or would begin. */
  readonly thread: string;
  readonly canShare: boolean;
  readonly responseUrl: string;
}

/** A form that was sent, and whose modal says that the answer is looked for. */
export interface WaitingForm extends Asker {
  readonly kind: 'form';
  /** As it was typed. */
  readonly typed: string;
  readonly origin: 'shown' | 'shortcut' | 'home';
  readonly viewId: string;
}

/** A message that somebody has taken in by the shortcut in its menu. */
export interface WaitingSaving extends Asker, SavedMessage {
  readonly kind: 'saving';
  readonly responseUrl: string;
}

/**
 * A question that came by no event, of which Slack has an acknowledgement without the answer: all that is needed to
 * answer it, also after a restart.
 */
export type WaitingQuestion = WaitingCommand | WaitingShortcut | WaitingForm | WaitingSaving;

/** The delivery of a question that Slack names so, by its `trigger_id` or its view's id and hash. */
export function waitingDelivery(question: WaitingQuestion, name: string): Delivery {
  const id = `${question.team}:${question.kind}:${name}`;
  return { id, keys: [id], payload: JSON.stringify(question) };
}

/** Reads `Delivery.payload` back; undefined when it is none of these. */
export function parseWaitingQuestion(payload: string): WaitingQuestion | undefined {
  try {
    return schema.safeParse(JSON.parse(payload)).data;
  } catch {
    return undefined;
  }
}

export function waitingShortcut(
  pointed: MessageShortcut,
  { responseUrl, ...asker }: Asker & { readonly responseUrl: string },
): WaitingShortcut {
  const { channel, text, threadTs, viewer, canShare } = pointed;
  const thread = viewer.thread ?? '';
  return {
    kind: 'shortcut',
    ...asker,
    channel,
    text,
    ...(threadTs !== undefined && { threadTs }),
    thread,
    canShare,
    responseUrl,
  };
}

/** The message that it was used on. */
export function pointedAt({ team, user, standing, thread, ...pointed }: WaitingShortcut): MessageShortcut {
  const { channel, text, threadTs, canShare } = pointed;
  const viewer = { ...viewerOf(team, user, channel, standing), thread };
  return { user, channel, text, ...(threadTs !== undefined && { threadTs }), viewer, canShare };
}

const asker = {
  team: z.string(),
  user: z.string(),
  standing: z.enum(['guest', 'outside', 'unknown']),
};

const schema = z.discriminatedUnion('kind', [
  z.object({
    ...asker,
    kind: z.literal('command'),
    command: z.enum(['ask', 'facts', 'articles']),
    channel: z.string(),
    text: z.string(),
    responseUrl: z.string(),
  }),
  z.object({
    ...asker,
    kind: z.literal('shortcut'),
    channel: z.string(),
    text: z.string(),
    threadTs: z.string().exactOptional(),
    thread: z.string(),
    canShare: z.boolean(),
    responseUrl: z.string(),
  }),
  z.object({
    ...asker,
    kind: z.literal('form'),
    typed: z.string(),
    origin: z.enum(['shown', 'shortcut', 'home']),
    viewId: z.string(),
  }),
  z.object({
    ...asker,
    kind: z.literal('saving'),
    channel: z.string(),
    threadTs: z.string().exactOptional(),
    message: z.object({ ts: z.string(), user: z.string(), text: z.string() }),
    responseUrl: z.string(),
  }),
]) satisfies z.ZodType<WaitingQuestion>;
