import type { Bot, Deliveries, Delivery, Log } from '../domain.js';
import type { SlackMessage } from './answer-message.js';
import { askerOf } from './asker.js';
import { bindLog } from './bind-log.js';
import { describeError } from './describe-error.js';
import type { InFlight } from './in-flight.js';
import { membersOnlyMessage, stoppingMessage } from './notice-message.js';
import type { Poster, PostOutcome, PostTarget, PostWatcher } from './post-answer.js';
import type { Asked } from './read-asked.js';
import type { BeginStatus, SearchStatus } from './search-status.js';
import { writeReply } from './write-reply.js';

export interface DeliveryContext {
  readonly bot: Bot;
  readonly log: Log;
  readonly poster: Poster;
  readonly beginStatus: BeginStatus;
  readonly inFlight: InFlight;
  readonly newReference: () => string;
  /** Called when Slack refuses the bot's token. */
  readonly onLockedOut: () => void;
}

/** Answers a delivery that is ours, once, where it was asked. Resolves when the answer is posted or given up. */
export type AnswerDelivery = (delivery: Delivery, asked: Asked) => Promise<void>;

export function createAnswerDelivery(context: DeliveryContext): AnswerDelivery {
  return async (delivery, asked) => {
    const reference = context.newReference();
    const log = bindLog(context.log, { reference, asked: asked.kind, channel: asked.channel, user: asked.user });
    const target = targetOf(asked);
    const ledger = createLedgerEntry(context.bot.deliveries, delivery.id, log);
    const conclude = async (outcome: PostOutcome) => {
      if (outcome === 'locked_out') context.onLockedOut();
      else if (outcome !== 'postponed') await ledger.done();
      if (outcome !== 'posted') log.error({ outcome }, 'The answer could not be posted, or may not have been.');
    };
    await context.inFlight.answer(
      async (signal) => {
        const status = beginStatusAt(target, asked, context, log);
        const message = await writeMessage(asked, target.visibility === 'everyone', context.bot, log, reference);
        const sending = async () => {
          await status?.end();
          await ledger.sending();
        };
        const outcome = await context.poster.post(target, message, { log, signal, ...ledger, sending });
        if (outcome !== 'posted') await status?.clear();
        // Whoever gave the answer up decides about the delivery.
        if (outcome !== 'postponed' || !signal.aborted) await conclude(outcome);
      },
      async () => {
        // A message on its way cannot be called back, and a second one would contradict it.
        if (ledger.isSending()) return;
        const watcher: PostWatcher = { log, signal: new AbortController().signal, ...ledger };
        await conclude(await context.poster.postNow(target, stoppingMessage(), watcher));
      },
    );
  };
}

async function writeMessage(
  asked: Asked,
  isPublic: boolean,
  bot: Bot,
  log: Log,
  reference: string,
): Promise<SlackMessage> {
  if (asked.isStranger) {
    log.info({}, 'Somebody who is not a member asked.');
    return membersOnlyMessage();
  }
  const { team, user, channel, question, threadTs, ts } = asked;
  const conversation = `${team}:${channel}:${threadTs ?? ts}`;
  const request = { question, conversation, asker: askerOf(team, user, channel) };
  // What only the asker sees is kept from another organisation in the channel, so it isn't for sharing there.
  const buttons = { asker: user, isPublic, canShare: false };
  return writeReply(request, { bot, log, reference }, { buttons });
}

/**
 * In the thread, which the question begins where there is none. In a channel shared with another organisation only
 * the asker sees the answer; Slack shows an ephemeral message in a thread only if the thread exists already.
 */
function targetOf({ channel, user, ts, threadTs, isShared, isStranger }: Asked): PostTarget {
  if (!isShared || isStranger) return { channel, user, threadTs: threadTs ?? ts, visibility: 'everyone' };
  return { channel, user, ...(threadTs !== undefined && { threadTs }), visibility: 'asker' };
}

/** Everybody sees a status, so there is none where the asker alone sees the answer, and none where nothing is searched. */
function beginStatusAt(
  { channel, threadTs, visibility }: PostTarget,
  { isStranger }: Asked,
  { beginStatus }: DeliveryContext,
  log: Log,
): SearchStatus | undefined {
  if (isStranger || visibility !== 'everyone' || threadTs === undefined) return undefined;
  return beginStatus({ channel, threadTs }, log);
}

/** The ledger as a post goes along. A ledger that fails is logged and does not keep the answer back. */
function createLedgerEntry(deliveries: Deliveries, id: string, log: Log) {
  let sending = false;
  const write = (step: 'posting' | 'notPosted' | 'done') =>
    deliveries[step](id).catch((error: unknown) => {
      log.error({ step, err: describeError(error) }, 'The ledger of deliveries could not be written.');
    });
  return {
    isSending: () => sending,
    sending: () => {
      sending = true;
      return write('posting');
    },
    notSent: () => {
      sending = false;
      return write('notPosted');
    },
    done: () => write('done'),
  };
}
