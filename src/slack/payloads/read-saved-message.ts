import { type Fields, fieldsAt, isFields, textAt } from '../../fields.js';
import type { Identity } from './identity.js';
import { readMessageText } from './read-message-text.js';
import { standingOfUser, type ToldStanding } from './standing-of.js';

/** One message of what is to be taken in. */
export interface SaidMessage {
  readonly ts: string;
  /** `U…`; `''` where an app wrote it. */
  readonly user: string;
  /** As Slack keeps it, or in plain words where it has blocks alone. */
  readonly text: string;
}

/** A message that somebody wants taken in. */
export interface SavedMessage {
  readonly user: string;
  readonly standing: ToldStanding;
  readonly channel: string;
  /** The root of the thread that it stands in or begins. */
  readonly threadTs?: string;
  readonly message: SaidMessage;
}

/** Reads the body of a `message_action` request. Missing fields are read as empty ones. */
export function readSavedMessage(body: unknown, me: Identity): SavedMessage {
  const fields = isFields(body) ? body : {};
  const message = fieldsAt(fields, 'message') ?? {};
  const threadTs = textAt(message, 'thread_ts');
  const said = readSaidMessage(message);
  return {
    user: textAt(fields.user, 'id'),
    standing: standingOfUser(fields, me),
    channel: textAt(fields.channel, 'id'),
    ...(threadTs !== '' && { threadTs }),
    message: { ...said, ts: said.ts || textAt(fields, 'message_ts') },
  };
}

/** Reads one message as the Web API and payloads carry it. */
export function readSaidMessage(message: Fields): SaidMessage {
  return {
    ts: textAt(message, 'ts'),
    user: textAt(message, 'user'),
    text: textAt(message, 'text').trim() || readMessageText(message),
  };
}
