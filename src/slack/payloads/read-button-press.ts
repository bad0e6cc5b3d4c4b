import type { Viewer } from '../../domain.js';
import { fieldsAt, isFields, textAt } from '../../fields.js';
import type { Identity } from './identity.js';
import { homeViewer, viewerOf } from './slack-ids.js';
import { standingOfUser } from './standing-of.js';

/** A press of one of our buttons. */
export interface ButtonPress {
  /** `U…` */
  readonly user: string;
  /**
   * The same person as the bot knows them, in the channel of the message or, in a modal or on Home, with themselves;
   * with the standing that the payload tells.
   */
  readonly viewer: Viewer;
  /** As Slack names them, without "@"; `''` where it doesn't. */
  readonly name: string;
  /** Slack's `trigger_id`, which opens one modal within 3 seconds. */
  readonly triggerId: string;
  /** The button's `value`; `''` where it has none. */
  readonly value: string;
  /**
   * Whether a button of that value stands in what was pressed in, by Slack's own copy of it; undefined where Slack
   * sends none, as with a message that only its reader sees.
   */
  readonly isStanding?: boolean;
  /** The message that the button stands in. */
  readonly message?: PressedMessage;
  /** The modal that the button stands in. */
  readonly view?: PressedView;
  /** The button stands in the bot's Home. */
  readonly isInHome: boolean;
}

interface PressedView {
  readonly id: string;
  /** Slack's `hash` of the view as it was pressed: `views.update` with it refuses a view that has changed since. */
  readonly hash: string;
  /** Its `private_metadata`. */
  readonly metadata: string;
}

export interface PressedMessage {
  readonly channel: string;
  readonly ts: string;
  readonly threadTs?: string;
  /** Only the person who pressed sees it. */
  readonly isEphemeral: boolean;
}

/** Reads the body and the action of a `block_actions` request. Missing fields are read as empty ones. */
export function readButtonPress(body: unknown, action: unknown, me: Identity): ButtonPress {
  const fields = isFields(body) ? body : {};
  const user = textAt(fields.user, 'id');
  const message = readMessage(fields.container, textAt(fields.channel, 'id'));
  const standing = standingOfUser(fields, me);
  const isInHome = textAt(fields.view, 'type') === 'home';
  const view = isInHome ? undefined : readView(fields.view);
  const value = textAt(action, 'value');
  const blocks = [fieldsAt(fields, 'view') ?? fieldsAt(fields, 'message')].flatMap((held) => held?.blocks ?? []);
  return {
    user,
    viewer: message ? viewerOf(me.teamId, user, message.channel, standing) : homeViewer(me.teamId, user, standing),
    name: textAt(fields.user, 'name') || textAt(fields.user, 'username'),
    triggerId: textAt(fields, 'trigger_id'),
    value,
    ...(blocks.length > 0 && { isStanding: value === '' || holds(blocks, value) }),
    ...(message && { message }),
    ...(view && { view }),
    isInHome,
  };
}

/** Whether a button of that value is among blocks, or one of a pair of feedback buttons is. */
function holds(part: unknown, value: string): boolean {
  if (Array.isArray(part)) return part.some((one) => holds(one, value));
  return isFields(part) && (part.value === value || Object.values(part).some((one) => holds(one, value)));
}

function readView(view: unknown): PressedView | undefined {
  const id = textAt(view, 'id');
  if (id === '') return undefined;
  return { id, hash: textAt(view, 'hash'), metadata: textAt(view, 'private_metadata') };
}

function readMessage(container: unknown, channelId: string): PressedMessage | undefined {
  if (!isFields(container) || container.type !== 'message') return undefined;
  const threadTs = textAt(container, 'thread_ts');
  return {
    channel: textAt(container, 'channel_id') || channelId,
    ts: textAt(container, 'message_ts'),
    ...(threadTs !== '' && { threadTs }),
    isEphemeral: container.is_ephemeral === true,
  };
}
