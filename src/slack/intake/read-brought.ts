import type { webApi } from '@slack/bolt';
import type { ArticleFile, Log, UnreadableFile } from '../../domain.js';
import { bringWords as words } from '../../words.js';
import { describeError } from '../logging/describe-error.js';
import type { SaidMessage, SavedMessage } from '../payloads/read-saved-message.js';
import { isPicture, type SharedFile } from '../payloads/shared-file.js';
import { peopleIn, wordsOf } from '../payloads/words-of.js';
import type { FetchPage } from '../settings/slack-settings.js';
import type { FetchSharedFile } from '../web-api/fetch-shared-file.js';
import type { NamePeople } from '../web-api/name-people.js';
import type { ReadThread } from '../web-api/read-thread.js';
import { makeNote, shortHash } from './make-note.js';

/**
 * Something that was brought, read when its turn comes, so that one file is in memory at a time. `isManager`: whether
 * whoever brings it looks after the articles. Never rejects.
 */
export type Bringing = (log: Log, isManager: boolean) => Promise<ArticleFile | UnreadableFile>;

/** A message or its thread as it is to be taken in; `isCut`: the thread could not be read. */
type SavedWords =
  | { readonly kind: 'said'; readonly bringing: Bringing; readonly isCut: boolean }
  | { readonly kind: 'empty' };

export interface BroughtReaderOptions {
  readonly client: Pick<webApi.WebClient, 'chat'>;
  readonly fetchFile: FetchSharedFile;
  readonly fetchPage: FetchPage | undefined;
  readonly readThread: ReadThread;
  readonly namePeople: NamePeople;
}

/** Makes files for the library of what people bring. */
export interface BroughtReader {
  /** `person`: key of whoever brings it: their file of the same name takes the place of the one before. */
  file(file: SharedFile, person: string): Bringing;
  page(url: string): Bringing;
  /** `text`: as it is to stand in the article. */
  fact(text: string, user: string, now: Date): Bringing;
  message(saved: SavedMessage, log: Log): Promise<SavedWords>;
}

export function createBroughtReader(options: BroughtReaderOptions): BroughtReader {
  const { client, fetchFile, fetchPage, readThread, namePeople } = options;

  const permalinkOf = async (channel: string, ts: string, log: Log): Promise<string | undefined> => {
    try {
      return (await client.chat.getPermalink({ channel, message_ts: ts })).permalink;
    } catch (error) {
      log.info({ err: describeError(error) }, 'Slack gave no address of a message.');
      return undefined;
    }
  };

  return {
    file: (file, person) => async (log) => {
      const name = file.name || file.id;
      if (isPicture(file)) return { name, reason: words.picture };
      const fetched = await fetchFile(file, log);
      if ('reason' in fetched) return { name, ...fetched };
      return { name, origin: `slack:file:${shortHash(`${person}\n${name}`)}`, bytes: fetched.bytes };
    },

    page: (url) => async (_, isManager) => {
      if (!fetchPage) return { name: url, reason: words.noPages };
      const fetched = await fetchPage(url, isManager);
      if ('reason' in fetched) return { name: url, reason: fetched.reason };
      // By the address that was given, as a source of that page goes.
      return { name: fetched.name, origin: url, url: fetched.url, bytes: fetched.bytes };
    },

    fact: (text, user, now) => async () => {
      const name = (await namePeople([user])).get(user) ?? words.somebody;
      return makeNote({
        origin: `slack:fact:${shortHash(text)}`,
        name: words.factName(name),
        source: words.source([name]),
        day: now.toISOString().slice(0, 10),
        text,
      });
    },

    message: async ({ channel, threadTs, message }, log) => {
      const thread = threadTs === undefined ? undefined : await readThread(channel, threadTs, log);
      const said = (thread ?? [message]).filter(({ text }) => text.trim() !== '');
      const [first] = said;
      if (!first) return { kind: 'empty' };
      const root = thread && threadTs !== undefined ? threadTs : message.ts;
      const bringing: Bringing = async () => {
        const people = await namePeople(said.flatMap(({ user, text }) => [user, ...peopleIn(text)]));
        const authors = [...new Set(said.map(({ user }) => people.get(user) ?? words.somebody))];
        const name = thread && said.length > 1 ? words.threadName : words.messageName;
        return makeNote({
          origin: `slack:message:${channel}:${root}`,
          name: name(authors[0] ?? words.somebody),
          source: words.source(authors),
          day: dayOf(first),
          url: await permalinkOf(channel, root, log),
          text: said.map(({ text }) => wordsOf(text, people)).join('\n\n'),
        });
      };
      return { kind: 'said', bringing, isCut: threadTs !== undefined && thread === undefined };
    },
  };
}

/** Slack's timestamps are seconds since the epoch. */
function dayOf({ ts }: SaidMessage): string {
  return new Date(Number(ts) * 1_000).toISOString().slice(0, 10);
}
