import type { RespondArguments, RespondFn } from '@slack/bolt';
import type { Bot, Log } from '../../../domain.js';
import { acknowledge } from '../../app/acknowledge.js';
import type { SlackMessage } from '../../blocks/compose-message.js';
import type { InFlight } from '../../concurrency/in-flight.js';
import { createLastWord } from '../../concurrency/last-word.js';
import { describeError } from '../../logging/describe-error.js';
import { stillLookingMessage, stoppingMessage } from '../../messages/notice-message.js';
import { respondMended } from '../../web-api/respond-mended.js';
import type { Standings } from '../../web-api/standings.js';

/** Slack's acknowledgement of a command, which may carry the answer. */
type CommandAck = (message: RespondArguments) => Promise<void>;

export interface CommandContext {
  readonly bot: Bot;
  readonly standings: Standings;
  readonly log: Log;
  readonly inFlight: InFlight;
  readonly newReference: () => string;
  /** Milliseconds until a command is acknowledged without its answer. */
  readonly answerPatience: number;
  /**
   * Fired as soon as the process begins to stop, after which the transport, and with it the acknowledgement, is gone.
   */
  readonly stopping: AbortSignal;
}

export interface CommandArgs {
  readonly ack: CommandAck;
  /** By the command's `response_url`: five times within half an hour. */
  readonly respond: RespondFn;
  /** Milliseconds that it has waited at the door already. */
  readonly waited?: number | undefined;
}

/**
 * Answers a command in its acknowledgement, to the asker alone. If `write` takes too long, the acknowledgement says so
 * and the answer comes after it. Resolves when the answer is out or given up; never rejects.
 */
export async function handleCommand(
  args: CommandArgs,
  fields: object,
  context: CommandContext,
  write: (log: Log, reference: string) => Promise<SlackMessage>,
): Promise<void> {
  const reference = context.newReference();
  const log = context.log.child({ reference, ...fields });
  const outlet = createOutlet(args, log);
  const lastWord = createLastWord();
  await context.inFlight.answer(
    async (signal) => {
      const waiting = setTimeout(outlet.placeholder, context.answerPatience - (args.waited ?? 0));
      context.stopping.addEventListener('abort', outlet.placeholder, { once: true });
      try {
        const message = await write(log, reference);
        await lastWord.say(() => outlet.send(message, signal));
      } finally {
        clearTimeout(waiting);
        context.stopping.removeEventListener('abort', outlet.placeholder);
      }
    },
    () => lastWord.say(() => outlet.send(stoppingMessage())),
  );
}

/** The acknowledgement can be used once; whatever comes after it, or when it fails, goes to the `response_url`. */
function createOutlet({ ack, respond }: CommandArgs, log: Log) {
  let acked: Promise<boolean> | undefined;

  const acknowledgeWith = (message: SlackMessage): Promise<boolean> => {
    acked = acknowledge(() => ack(forAsker(message)), 'A command', log);
    return acked;
  };

  const send = async (message: SlackMessage, isLast?: AbortSignal): Promise<void> => {
    if (!acked && (await acknowledgeWith(message))) return;
    const follow = { replace_original: (await acked) === true, ...(isLast && { isLast }) };
    try {
      await respondMended(respond, message, follow, log);
    } catch (error) {
      log.error({ err: describeError(error) }, 'The answer to a command could not be sent.');
    }
  };

  return {
    send,
    placeholder: () => {
      if (acked) return;
      log.warn({}, 'A command is acknowledged before its answer is there.');
      acknowledgeWith(stillLookingMessage());
    },
  };
}

function forAsker(message: SlackMessage): RespondArguments {
  return { response_type: 'ephemeral', ...message };
}
