import type { RespondArguments, RespondFn } from '@slack/bolt';
import type { Bot, Log, Surface, Telemetry } from '../../../domain.js';
import { acknowledge } from '../../app/acknowledge.js';
import type { SlackMessage } from '../../blocks/compose-message.js';
import type { InFlight } from '../../concurrency/in-flight.js';
import { createLastWord } from '../../concurrency/last-word.js';
import { describeError } from '../../logging/describe-error.js';
import { type QuestionWatch, watchQuestion } from '../../measuring/question-watch.js';
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
  readonly telemetry: Telemetry;
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
  /** What kind of question it is, for counting. */
  readonly surface: Surface;
}

/**
 * Answers a command in its acknowledgement, to the asker alone. If `write` takes too long, the acknowledgement says so
 * and the answer comes after it. Resolves when the answer is out or given up; never rejects.
 */
export async function handleCommand(
  args: CommandArgs,
  fields: object,
  context: CommandContext,
  write: (log: Log, reference: string, watch: QuestionWatch) => Promise<SlackMessage>,
): Promise<void> {
  const reference = context.newReference();
  const log = context.log.child({ reference, ...fields });
  const { telemetry } = context;
  const watch = watchQuestion(telemetry, args.surface, telemetry.now() - (args.waited ?? 0));
  const outlet = createOutlet(args, log, watch);
  const lastWord = createLastWord();
  await context.inFlight.answer(
    async (signal) => {
      const waiting = setTimeout(outlet.placeholder, context.answerPatience - (args.waited ?? 0));
      context.stopping.addEventListener('abort', outlet.placeholder, { once: true });
      try {
        const message = await write(log, reference, watch);
        await lastWord.say(() => outlet.send(message, signal));
      } finally {
        clearTimeout(waiting);
        context.stopping.removeEventListener('abort', outlet.placeholder);
        watch.end();
      }
    },
    () => lastWord.say(() => outlet.send(stoppingMessage())),
  );
}

/** The acknowledgement can be used once; whatever comes after it, or when it fails, goes to the `response_url`. */
function createOutlet({ ack, respond }: CommandArgs, log: Log, watch: QuestionWatch) {
  let acked: Promise<boolean> | undefined;

  const acknowledgeWith = (message: SlackMessage): Promise<boolean> => {
    acked = watch.take('acknowledge', () => acknowledge(() => ack(forAsker(message)), 'A command', log));
    return acked;
  };

  const send = async (message: SlackMessage, isLast?: AbortSignal): Promise<void> => {
    if (!acked && (await acknowledgeWith(message))) return watch.out();
    const follow = { replace_original: (await acked) === true, ...(isLast && { isLast }) };
    try {
      await watch.take('post', () => respondMended(respond, message, follow, log));
      watch.out();
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
