import type { LocalSlack, Message, Person } from '../../local-slack/contract.js';

/** A message of a channel's list with what was said under it. */
export interface Root {
  readonly message: Message;
  readonly replies: readonly Message[];
}

/** What a person sees in a channel, oldest first; ephemeral messages of others are not among it. */
export function messagesIn(slack: LocalSlack, person: Person, channel: string): readonly Message[] {
  return slack.messages.filter(
    (message) => message.channel === channel && (message.onlyFor === undefined || message.onlyFor === person.id),
  );
}

/** Replies stand under their first message, and only there. */
export function rootsOf(messages: readonly Message[]): readonly Root[] {
  return messages
    .filter((message) => !isReply(message))
    .map((message) => ({
      message,
      replies: messages.filter((reply) => isReply(reply) && reply.threadTs === message.ts),
    }));
}

function isReply({ ts, threadTs }: Message): boolean {
  return threadTs !== undefined && threadTs !== ts;
}
