import type { ArticleLink, ArticleLinks } from '../../articles/link-articles.js';
import type { FileDrop } from '../../files/file-drop.js';
import type { LocalSlack, Person } from '../../local-slack/contract.js';
import type { Drawing } from '../blocks/drawing.js';
import { channelsOf, type PageState, type Turn, writePageAddress } from './page-address.js';

/** What Slack tells one person alone, such as that a command is unknown. */
export interface Notice {
  readonly channel: string;
  readonly thread?: string;
  readonly text: string;
}

/** All that the parts of a page are drawn from. */
export interface PageView {
  readonly slack: LocalSlack;
  readonly state: PageState;
  readonly articles?: ArticleLinks | undefined;
  readonly notice?: Notice;
  /** Absent where files can't be dropped. */
  readonly files?: FileDrop | undefined;
}

export function addressOf({ state }: PageView, turn: Turn = {}): string {
  return writePageAddress(state, turn);
}

/** Everybody who can write, the bot included. */
export function findPerson(slack: LocalSlack, id: string): Person | undefined {
  return [...slack.persons, slack.bot].find((person) => person.id === id);
}

/** `prefix` is the start of all element ids in what is drawn. */
export function drawingFor(
  { slack, state, articles }: PageView,
  prefix: string,
  errors: Drawing['errors'] = {},
): Drawing {
  const channels = channelsOf(slack, state.person).filter(({ kind }) => kind !== 'direct');
  return {
    prefix,
    viewer: state.person.id,
    errors,
    articleAt: (link) => readAs(articles?.find(link), state.person),
    nameOf: (id) => findPerson(slack, id)?.name ?? id,
    channelOf: (id) => slack.channels.find((channel) => channel.id === id)?.name ?? id,
    people: slack.persons.map(({ id, realName }) => ({ value: id, text: realName })),
    channels: channels.map(({ id, name }) => ({ value: id, text: `#${name}` })),
  };
}

/** An article's page as it is for the person. */
function readAs(link: ArticleLink | undefined, { name }: Person): ArticleLink | undefined {
  return link && { ...link, address: link.address.replace('?', `?as=${encodeURIComponent(name)}&`) };
}
