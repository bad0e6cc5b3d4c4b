import type { Viewer } from '../../domain.js';
import { isFields, textAt } from '../../fields.js';
import type { Identity } from './identity.js';
import { readMessageText } from './read-message-text.js';
import { isDirect, viewerOf } from './slack-ids.js';
import { standingOfUser } from './standing-of.js';

/** A message that somebody used our shortcut on. */
export interface MessageShortcut {
  readonly user: string;
  readonly channel: string;
  /** What the message says, in plain words; may be empty. */
  readonly text: string;
  /** The message stands in a thread, or begins one that has answers: the root's timestamp. */
  readonly threadTs?: string;
  /** Who asked, with the standing that the payload tells, and the thread that the message is in or would begin. */
  readonly viewer: Viewer;
  readonly canShare: boolean;
}

/** Reads the body of a `message_action` request. Missing fields are read as empty ones. */
export function readMessageShortcut(body: unknown, me: Identity): MessageShortcut {
  const fields = isFields(body) ? body : {};
  const message = isFields(fields.message) ? fields.message : {};
  const user = textAt(fields.user, 'id');
  const channel = textAt(fields.channel, 'id');
  const ts = textAt(message, 'ts') || textAt(fields, 'message_ts');
  const threadTs = textAt(message, 'thread_ts');
  const standing = standingOfUser(fields, me);
  return {
    user,
    channel,
    text: readMessageText(message),
    ...(threadTs !== '' && { threadTs }),
    viewer: { ...viewerOf(me.teamId, user, channel, standing), thread: threadTs || ts },
    canShare: !isDirect(channel),
  };
}
