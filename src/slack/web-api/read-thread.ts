import type { webApi } from '@slack/bolt';
import type { Log } from '../../domain.js';
import { isFields } from '../../fields.js';
import { describeError } from '../logging/describe-error.js';
import type { Identity } from '../payloads/identity.js';
import { readSaidMessage, type SaidMessage } from '../payloads/read-saved-message.js';
import { isDirect } from '../payloads/slack-ids.js';
import { historyScopesOf } from '../settings/history-scopes.js';

/** Messages of a page, and pages that are read: what is longer is cut there. */
const onPage = 200;
const mostPages = 5;

/** The messages of a thread that people wrote, the oldest first; undefined where the bot may not read there. */
export type ReadThread = (channel: string, root: string, log: Log) => Promise<readonly SaidMessage[] | undefined>;

export function createThreadReader(client: Pick<webApi.WebClient, 'conversations'>, me: Identity): ReadThread {
  return async (channel, root, log) => {
    if (!isDirect(channel) && historyScopesOf(me.scopes) === 'none') return undefined;
    const read: SaidMessage[] = [];
    let cursor: string | undefined;
    try {
      for (let page = 0; page < mostPages; page += 1) {
        const asked = { channel, ts: root, limit: onPage, ...(cursor !== undefined && { cursor }) };
        const { messages = [], response_metadata: more } = await client.conversations.replies(asked);
        read.push(...messages.filter(isByPerson).map((message) => readSaidMessage({ ...message })));
        cursor = more?.next_cursor;
        if (!cursor) break;
      }
    } catch (error) {
      log.info({ err: describeError(error) }, 'A thread could not be read.');
      return undefined;
    }
    return read;
  };
}

function isByPerson(message: unknown): boolean {
  return isFields(message) && message.bot_id === undefined;
}
