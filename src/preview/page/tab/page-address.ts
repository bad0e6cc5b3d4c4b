import type { Channel, LocalSlack, Person } from '../../local-slack/contract.js';

/** What one tab shows. It is all in the address, so that two tabs can be two people and the back button works. */
export interface PageState {
  readonly person: Person;
  readonly channel: Channel;
  /** `ts` of the thread's first message. */
  readonly thread?: string;
  /** The App Home instead of the conversation. */
  readonly isHome: boolean;
  readonly isInspecting: boolean;
  /** Id of the exchange whose JSON the inspector shows. */
  readonly exchange?: number;
  /** `ts` of the message whose JSON the inspector shows. */
  readonly source?: string;
}

/** What a tab shows next; it keeps what is left out. */
export type Turn = Partial<{
  readonly [Name in keyof PageState]: PageState[Name] | undefined;
}>;

/** Reads an address; what it names wrongly, or what the person may not see, falls back to the first that they may. */
export function readPageAddress(slack: LocalSlack, query: URLSearchParams): PageState {
  const [anybody] = slack.persons;
  if (!anybody) throw new RangeError('A workspace without people cannot be shown.');
  const person = slack.persons.find(({ name }) => name === query.get('as')) ?? anybody;
  const channels = channelsOf(slack, person);
  const channel = channels.find(({ id }) => id === query.get('in')) ?? channels[0];
  if (!channel) throw new RangeError(`${person.realName} is in no channel.`);
  const thread = query.get('thread') ?? '';
  const source = query.get('source') ?? '';
  const exchange = Number(query.get('exchange') ?? Number.NaN);
  return {
    person,
    channel,
    ...(isTimestamp(thread) && { thread }),
    isHome: channel.kind === 'direct' && slack.hasHome && query.get('tab') === 'home',
    isInspecting: query.get('inspect') === '1',
    ...(Number.isInteger(exchange) && { exchange }),
    ...(isTimestamp(source) && { source }),
  };
}

function isTimestamp(text: string): boolean {
  return /^\d+\.\d+$/.test(text);
}

/** The address of what a tab shows after a turn. Another channel closes the thread. */
export function writePageAddress(state: PageState, turn: Turn = {}): string {
  const isElsewhere = turn.channel !== undefined && turn.channel.id !== state.channel.id;
  const next = { ...state, ...(isElsewhere && { thread: undefined, source: undefined, isHome: false }), ...turn };
  const query = new URLSearchParams({
    as: (next.person ?? state.person).name,
    in: (next.channel ?? state.channel).id,
    ...(next.isHome && { tab: 'home' }),
    ...(next.thread && { thread: next.thread }),
    ...(next.isInspecting && { inspect: '1' }),
    ...(next.isInspecting && next.exchange !== undefined && { exchange: String(next.exchange) }),
    ...(next.isInspecting && next.source && { source: next.source }),
  });
  return `/?${query}`;
}

/** The channels that a person may see, in order: public, private, then their conversation with the bot. */
export function channelsOf(slack: LocalSlack, person: Person): readonly Channel[] {
  const seen = slack.channels.filter(({ kind, members }) => kind === 'public' || members.includes(person.id));
  const order = ['public', 'private', 'direct'];
  return seen.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** The person's own conversation with the bot. */
export function directOf(slack: LocalSlack, person: Person): Channel | undefined {
  return slack.channels.find(({ kind, members }) => kind === 'direct' && members.includes(person.id));
}
