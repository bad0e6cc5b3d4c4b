import type { Fields } from '../../../fields.js';
import type { Channel, Message, Person } from '../contract.js';
import type { Changes } from './changes.js';
import { nameBlocks } from './name-blocks.js';

/** Who and what there is from the start. */
export interface Population {
  readonly team: { readonly id: string; readonly domain: string; readonly name: string };
  readonly appId: string;
  readonly bot: Person;
  /** The bot's id as an author (`B…`), beside its id as a member. */
  readonly botId: string;
  readonly persons: readonly Person[];
  /** Direct conversations included. */
  readonly channels: readonly Channel[];
}

/** What a message says. */
type Draft = Omit<Message, 'ts'>;

/** The people, channels and messages of one workspace. It refuses nothing: who may do what, its callers decide. */
export interface Workspace extends Population {
  readonly messages: readonly Message[];
  /** A fresh timestamp, as each message has: unique and rising. */
  nextTs(): string;
  channel(id: unknown): Channel | undefined;
  person(id: unknown): Person | undefined;
  /** The direct conversation of a person with the bot. */
  directOf(person: string): Channel | undefined;
  message(channel: unknown, ts: unknown): Message | undefined;
  post(draft: Draft): Message;
  update(message: Message, change: Partial<Message>): Message;
  remove(message: Message): void;
  /** Gives blocks and elements the ids that the bot left out. */
  nameBlocks(blocks: readonly Fields[]): readonly Fields[];
  reset(): void;
}

export function createWorkspace(population: Population, now: () => number, changes: Changes): Workspace {
  const { persons, channels, bot } = population;
  const messages: Message[] = [];
  let sequence = 0;
  const next = () => String(++sequence).padStart(6, '0');
  /** Microseconds since the epoch of the last timestamp: each is later than the one before, as in Slack. */
  let lastTs = 0;
  const same = ({ channel, ts }: Message) =>
    messages.findIndex((other) => other.channel === channel && other.ts === ts);

  return {
    ...population,
    messages,
    nextTs: () => {
      lastTs = Math.max(lastTs + 1, Math.floor(now() * 1_000));
      return `${Math.floor(lastTs / 1_000_000)}.${String(lastTs % 1_000_000).padStart(6, '0')}`;
    },
    channel: (id) => channels.find((channel) => channel.id === id),
    person: (id) => [bot, ...persons].find((person) => person.id === id),
    directOf: (person) => channels.find(({ kind, name }) => kind === 'direct' && name === person),
    message: (channel, ts) => messages.find((message) => message.channel === channel && message.ts === ts),
    post(draft) {
      const message = { ...draft, ts: this.nextTs() };
      messages.push(message);
      changes.announce();
      return message;
    },
    update: (message, change) => {
      const changed = { ...message, ...change };
      const at = same(message);
      if (at >= 0) messages[at] = changed;
      changes.announce();
      return changed;
    },
    remove: (message) => {
      const at = same(message);
      if (at >= 0) messages.splice(at, 1);
      changes.announce();
    },
    nameBlocks: (blocks) => nameBlocks(blocks, next),
    reset: () => {
      messages.length = 0;
      changes.announce();
    },
  };
}
