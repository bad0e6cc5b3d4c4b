import type { LocalSlack, Message, Person } from '../local-slack/local-slack.js';

/** A message of a channel's list with what was said under it. */
export interface Root {
  readonly message: Message;
  readonly replies: readonly Message[];
}

/** What a person sees in a channel, oldest first; ephemeral messages of others are not among it. */
export const messagesIn = (slack: LocalSlack, person: Person, channel: string): readonly Message[] =>
  slack.messages.filter(
    (message) => message.channel === channel && (message.onlyFor === undefined || message.onlyFor === person.id),
  );

/** Replies stand under their first message, and only there. */
export const rootsOf = (messages: readonly Message[]): readonly Root[] =>
  messages
    .filter((message) => !isReply(message))
    .map((message) => ({
      message,
      replies: messages.filter((reply) => isReply(reply) && reply.threadTs === message.ts),
    }));

const isReply = ({ ts, threadTs }: Message): boolean => threadTs !== undefined && threadTs !== ts;
