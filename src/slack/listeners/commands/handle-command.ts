import type { RespondArguments, RespondFn } from '@slack/bolt';
import type { Bot, Deliveries, Delivery, Log, Surface, Telemetry } from '../../../domain.js';
import { acknowledge } from '../../app/acknowledge.js';
import type { SlackMessage } from '../../blocks/compose-message.js';
import type { WatchAbort } from '../../concurrency/abort-watch.js';
import type { InFlight } from '../../concurrency/in-flight.js';
import { createLastWord } from '../../concurrency/last-word.js';
import type { Intake } from '../../intake/create-intake.js';
import { describeError } from '../../logging/describe-error.js';
import { type QuestionWatch, watchQuestion } from '../../measuring/question-watch.js';
import { stillLookingMessage, stoppingMessage } from '../../messages/notice-message.js';
import { respondMended } from '../../web-api/respond-mended.js';
import type { Standings } from '../../web-api/standings.js';
import { createWaitingEntry, type WaitingEntry } from '../waiting-entry.js';
import type { WritingMarks } from '../writing-marks.js';

/** Slack's acknowledgement of a command, which may carry the answer. */
type CommandAck = (message: RespondArguments) => Promise<void>;

export interface CommandContext {
  readonly bot: Bot;
  readonly intake: Intake;
  readonly deliveries: Deliveries;
  readonly standings: Standings;
  readonly log: Log;
  readonly inFlight: InFlight;
  readonly telemetry: Telemetry;
  readonly newReference: () => string;
  /** Milliseconds until a command is acknowledged without its answer. */
  readonly answerPatience: number;
  /** Milliseconds on a clock that nobody can set. */
  readonly steadyNow: () => number;
  /**
   * Tells that the process begins to stop, after which the transport, and with it the acknowledgement, is gone.
   */
  readonly onStopping: WatchAbort;
}

export interface CommandArgs {
  readonly ack: CommandAck;
  /** By the command's `response_url`: five times within half an hour. */
  readonly respond: RespondFn;
  /** Milliseconds that it has waited at the door already. */
  readonly waited?: number | undefined;
  /** What kind of question it is, for counting. */
  readonly surface: Surface;
  /** What it is in the ledger once its asker waits; absent for what is answered at once. */
  readonly delivery?: Delivery | undefined;
  /** What is said in between and instead; by default that it is still looked for, and that it could not be. */
  readonly notices?: { readonly waiting: SlackMessage; readonly stopping: SlackMessage };
}

/**
 * Answers a command in its acknowledgement, to the asker alone. If `write` takes too long, the acknowledgement says so
 * and the answer comes after it; the ledger knows of it before anybody is told to wait. Resolves when the answer is out
 * or given up; never rejects.
 */
export async function handleCommand(
  args: CommandArgs,
  fields: object,
  context: CommandContext,
  write: (marks: WritingMarks) => Promise<SlackMessage>,
): Promise<void> {
  const reference = context.newReference();
  const log = context.log.child({ reference, ...fields });
  const { telemetry } = context;
  const watch = watchQuestion(telemetry, args.surface, telemetry.now() - (args.waited ?? 0));
  const entry = createWaitingEntry({ ...context, delivery: args.delivery, log });
  const outlet = createOutlet(args, entry, log, watch);
  const lastWord = createLastWord();
  await context.inFlight.answer(
    async (signal) => {
      const waiting = setTimeout(outlet.tellToWait, context.answerPatience - (args.waited ?? 0));
      const forget = context.onStopping(outlet.tellToWaitAtOnce);
      try {
        const message = await write({ log, reference, watch });
        await lastWord.say(() => outlet.send(message, signal));
      } finally {
        clearTimeout(waiting);
        forget();
        watch.end();
      }
    },
    () => lastWord.say(() => outlet.send(args.notices?.stopping ?? stoppingMessage())),
  );
}

/** The acknowledgement can be used once; whatever comes after it, or when it fails, goes to the `response_url`. */
function createOutlet({ ack, respond, notices }: CommandArgs, entry: WaitingEntry, log: Log, watch: QuestionWatch) {
  let acked: Promise<boolean> | undefined;

  const acknowledgeWith = (message: SlackMessage): Promise<boolean> => {
    acked = watch.take('acknowledge', () => acknowledge(() => ack(forAsker(message)), 'A command', log));
    return acked;
  };

  const sendLater = async (message: SlackMessage, isLast: AbortSignal | undefined): Promise<void> => {
    if (!(await entry.mayAnswer())) {
      log.info({}, 'The answer to a command was left to whoever has it now.');
      return;
    }
    const follow = { replace_original: (await acked) === true, ...(isLast && { isLast }) };
    try {
      await watch.take('post', () => respondMended(respond, message, follow, log));
      watch.out();
      await entry.close();
    } catch (error) {
      log.error({ err: describeError(error) }, 'The answer to a command could not be sent.');
      await entry.failed(error);
    }
  };

  const tellToWaitAtOnce = (): void => {
    if (acked) return;
    log.warn({}, 'A command is acknowledged before its answer is there.');
    acknowledgeWith(notices?.waiting ?? stillLookingMessage());
    void entry.write();
  };

  return {
    send: async (message: SlackMessage, isLast?: AbortSignal): Promise<void> => {
      if (acked || !(await acknowledgeWith(message))) return sendLater(message, isLast);
      watch.out();
      await entry.close();
    },
    tellToWait: async (): Promise<void> => {
      if (acked) return;
      await entry.write();
      tellToWaitAtOnce();
    },
    /** For when nothing can be acknowledged a moment later. */
    tellToWaitAtOnce,
  };
}

function forAsker(message: SlackMessage): RespondArguments {
  return { response_type: 'ephemeral', ...message };
}
