import { isFields } from '../../../fields.js';
import type { LocalSlack, Message } from '../../local-slack/contract.js';

/**
 * Milliseconds from a question to the bot's message: from the slash command where only its asker sees the answer, else
 * from what a person last said in the same conversation. Undefined where nothing was asked.
 */
export function measureAnswer(slack: LocalSlack, message: Message): number | undefined {
  if (message.user !== slack.bot.id) return undefined;
  const answered = millisecondsOf(message.ts);
  const asked =
    message.onlyFor === undefined ? lastSaidBefore(slack, message) : lastCommandBefore(slack, message, answered);
  return asked === undefined ? undefined : Math.max(0, Math.round(answered - asked));
}

function lastSaidBefore(slack: LocalSlack, { channel, threadTs, ts }: Message): number | undefined {
  if (threadTs === undefined) return undefined;
  const said = slack.messages.findLast(
    (message) =>
      message.channel === channel &&
      (message.threadTs ?? message.ts) === threadTs &&
      message.user !== slack.bot.id &&
      message.onlyFor === undefined &&
      message.ts < ts,
  );
  return said && millisecondsOf(said.ts);
}

function lastCommandBefore(slack: LocalSlack, message: Message, answered: number): number | undefined {
  return slack.exchanges.findLast(
    ({ direction, name, at, request }) =>
      direction === 'to_bot' && name.startsWith('slash_commands') && at <= answered && isOf(message, request),
  )?.at;
}

function isOf({ onlyFor, channel }: Message, request: unknown): boolean {
  const payload = isFields(request) && isFields(request['payload']) ? request['payload'] : request;
  return isFields(payload) && payload['user_id'] === onlyFor && payload['channel_id'] === channel;
}

/** Slack's timestamps are seconds since the epoch with six decimals. */
export function millisecondsOf(ts: string): number {
  return Number(ts) * 1000;
}
