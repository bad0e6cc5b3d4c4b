import type { Bot, Deliveries, Delivery, Log, PostedMessage, Threads } from '../../../domain.js';
import type { InFlight } from '../../concurrency/in-flight.js';
import { describeError } from '../../logging/describe-error.js';
import { stoppingMessage } from '../../messages/notice-message.js';
import type { Identity } from '../../payloads/identity.js';
import type { QuestionEvent } from '../../payloads/question-event.js';
import { replyToEvent, targetOf } from '../../replies/reply-to-event.js';
import type { Poster, PostOutcome, PostWatcher } from '../../web-api/poster.js';
import type { BeginStatus, SearchStatus } from '../../web-api/search-status.js';
import type { Standings } from '../../web-api/standings.js';

export interface DeliveryContext {
  readonly bot: Bot;
  readonly deliveries: Deliveries;
  readonly threads: Threads;
  readonly standings: Standings;
  readonly me: Identity;
  readonly log: Log;
  readonly poster: Poster;
  readonly beginStatus: BeginStatus;
  readonly inFlight: InFlight;
  readonly newReference: () => string;
  /** Called when Slack refuses the bot's token. */
  readonly onLockedOut: () => void;
}

/**
 * Answers a claimed delivery, once, where its question was asked. Resolves when the answer is posted, given up or not
 * wanted.
 */
export type HandleDelivery = (delivery: Delivery, event: QuestionEvent) => Promise<void>;

export function createDeliveryHandler(context: DeliveryContext): HandleDelivery {
  const { bot, threads, me } = context;
  return async (delivery, event) => {
    const reference = context.newReference();
    const log = context.log.child({ reference, via: event.kind, channel: event.channel, user: event.user });
    const ledger = createLedgerEntry(context.deliveries, delivery.id, log);
    const conclude = async (outcome: PostOutcome) => {
      if (outcome === 'locked_out') context.onLockedOut();
      else if (outcome !== 'postponed') await ledger.done();
      if (outcome !== 'posted') log.error({ outcome }, 'The answer could not be posted, or may not have been.');
    };
    await context.inFlight.answer(
      async (signal) => {
        const asked = { ...event, standing: await context.standings.of(event) };
        const status = await beginStatusAt(asked, context, log);
        const written = await replyToEvent(asked, { bot, threads, me, log, reference });
        if (!written) {
          await status?.clear();
          return ledger.done();
        }
        const sending = async () => {
          await status?.end();
          await ledger.sending();
        };
        const { answerId } = written;
        const sent = async (message: PostedMessage) => {
          if (answerId !== undefined) await recordMessage(bot, answerId, message, log);
        };
        const watcher = { log, signal, ...ledger, sending, sent };
        const outcome = await context.poster.post(written.target, written.message, watcher);
        if (outcome !== 'posted') await status?.clear();
        // Given up and not posted: the apology, which runs in its stead, settles the delivery.
        if (outcome !== 'postponed' || !signal.aborted) await conclude(outcome);
      },
      async () => {
        // A message on its way cannot be called back, and a second one would contradict it.
        if (ledger.isSending()) return;
        // Nobody is known to wait for an answer; the next process looks whether there is one to give.
        if (event.kind === 'unaddressed') return;
        const sent = async () => {};
        const watcher: PostWatcher = { log, signal: new AbortController().signal, ...ledger, sent };
        await conclude(await context.poster.postNow(targetOf(event), stoppingMessage(), watcher));
      },
    );
  };
}

/**
 * Everybody sees a status, so there is none where the asker alone sees the answer, none where nothing is searched, and
 * none where nobody addressed the bot.
 */
async function beginStatusAt(
  event: QuestionEvent,
  { beginStatus, bot }: DeliveryContext,
  log: Log,
): Promise<SearchStatus | undefined> {
  const { channel, threadTs, visibility } = targetOf(event);
  if (event.kind === 'unaddressed' || visibility !== 'everyone' || threadTs === undefined) return undefined;
  if (!(await bot.admits(event))) return undefined;
  return beginStatus({ channel, threadTs }, log);
}

/** A message that isn't recorded is missed by nobody now, so its answer stands all the same. */
async function recordMessage(bot: Bot, answerId: string, message: PostedMessage, log: Log): Promise<void> {
  await bot.archive.recordMessage(answerId, message).catch((error: unknown) => {
    log.error({ err: describeError(error) }, 'In which message an answer went out could not be kept.');
  });
}

/** One delivery in the ledger, from claim to post. A ledger that fails is logged and does not keep the answer back. */
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
