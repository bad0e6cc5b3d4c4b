import type { Bot, Deliveries, Delivery, Log, PostedMessage, Telemetry, Threads } from '../../../domain.js';
import { bringWords } from '../../../words.js';
import { createRecentNames } from '../../app/recent-names.js';
import type { InFlight } from '../../concurrency/in-flight.js';
import { wait } from '../../concurrency/wait.js';
import type { Intake } from '../../intake/create-intake.js';
import { describeError } from '../../logging/describe-error.js';
import { watchQuestion } from '../../measuring/question-watch.js';
import { doubtMessage, laterMessage, stoppingMessage } from '../../messages/notice-message.js';
import type { Identity } from '../../payloads/identity.js';
import type { QuestionEvent } from '../../payloads/question-event.js';
import { replyToEvent, targetOf } from '../../replies/reply-to-event.js';
import type { FindReply } from '../../web-api/find-reply.js';
import type { Poster, PostOutcome, PostWatcher } from '../../web-api/poster.js';
import type { BeginStatus, SearchStatus } from '../../web-api/search-status.js';
import type { Standings } from '../../web-api/standings.js';
import { createLedgerEntry } from '../ledger-entry.js';
import type { UnclaimedQuestions } from './unclaimed.js';

async function nothing(): Promise<void> {}

/** Names of questions of which it was told that the database is away. */
const rememberedNames = 10_000;

/** Milliseconds that Slack may take to say who asked: it has the acknowledgement already. */
const standingPatience = 8_000;

/** What Slack fails at again and again is told of so often at most: by its fence, which grows each time. */
const mostHolds = 6;

/** Milliseconds between two tries to take back what the ledger was told. */
const undoPause = 1_000;

export interface DeliveryContext {
  readonly bot: Bot;
  readonly intake: Intake;
  readonly deliveries: Deliveries;
  readonly threads: Threads;
  readonly standings: Standings;
  readonly me: Identity;
  readonly log: Log;
  readonly poster: Poster;
  readonly findReply: FindReply;
  readonly beginStatus: BeginStatus;
  readonly inFlight: InFlight;
  readonly telemetry: Telemetry;
  readonly newReference: () => string;
  readonly unclaimed: UnclaimedQuestions;
  /** Whether others answer from the same store. */
  readonly isShared: boolean;
  /** Milliseconds on a clock that nobody can set. */
  readonly steadyNow: () => number;
  /** Called when Slack refuses the bot's token. */
  readonly onLockedOut: () => void;
}

/**
 * How a delivery is ours: the ledger knows it under a fence, and says whether it is still ours when its answer is about
 * to be sent; or it doesn't know it, perhaps since the store is full. `in_doubt`: its answer may stand there, so that
 * it is looked for, and told that nobody knows where it isn't found.
 */
type Hold =
  | { readonly kind: 'fresh' | 'in_doubt'; readonly fence: number }
  | {
      readonly kind: 'unrecorded';
      readonly isAgain: boolean;
      readonly isFull?: boolean;
      readonly fence?: undefined;
    };

/**
 * Answers a delivery, once, where its question was asked. Resolves when the answer is posted, given up or not wanted.
 * `since`: when it came, where it came just now (see `Telemetry.now`).
 */
export type HandleDelivery = (delivery: Delivery, event: QuestionEvent, hold: Hold, since?: number) => Promise<void>;

export function createDeliveryHandler(context: DeliveryContext): HandleDelivery {
  const { bot, intake, threads, me, telemetry } = context;
  const toldAway = createRecentNames(rememberedNames);
  return async (delivery, event, hold, since) => {
    const reference = context.newReference();
    const log = context.log.child({ reference, via: event.kind, channel: event.channel, user: event.user });
    const { deliveries, isShared, steadyNow } = context;
    const settles = delivery.id;
    const pause = () => wait(undoPause);
    const ledger = createLedgerEntry({ deliveries, id: settles, fence: hold.fence, isShared, log, steadyNow, pause });
    const surface = event.kind === 'unaddressed' ? 'thread' : event.kind;
    const begun = telemetry.now();
    const watch = watchQuestion(telemetry, surface, since ?? begun);
    if (since !== undefined) telemetry.onStep({ name: 'claim', from: since, to: begun, ...watch.trace });
    /** What Slack may have taken is left in doubt, to be looked for like that of a process that is gone. */
    const conclude = async (outcome: PostOutcome) => {
      telemetry.meter.add('verbatim_posts_total', { outcome });
      if (outcome === 'posted') watch.out();
      if (outcome === 'withdrawn') return withdraw();
      if (outcome !== 'posted') log.error({ outcome }, 'The answer could not be posted, or may not have been.');
      if (outcome === 'locked_out') context.onLockedOut();
      else if (outcome === 'postponed') await putOff();
      else if (outcome === 'unknown' && (hold.fence ?? mostHolds) < mostHolds) await ledger.release();
      else await ledger.done();
    };
    /** It is taken over from the ledger, or from memory where the ledger doesn't know it. */
    const putOff = async () => {
      if (hold.kind === 'unrecorded') context.unclaimed.add({ delivery, event });
      await ledger.release();
    };
    /** Nothing was posted: another has the delivery now, or this one can't know. */
    const withdraw = async () => {
      log.info({}, 'An answer was left to whoever has the delivery now.');
      await ledger.withdraw();
    };
    const work = async (signal: AbortSignal): Promise<void> => {
      if (hold.kind === 'in_doubt') return tellDoubt(signal);
      if (hold.kind === 'unrecorded' && isShared) return postpone(signal, undefined);
      const asked = { ...event, standing: await context.standings.of(event, standingPatience) };
      const status = await beginStatusAt(asked, context, log);
      const written = await replyToEvent(asked, { bot, intake, threads, me, log, reference, watch });
      if (!written) {
        await status?.clear();
        return ledger.done();
      }
      if (written.isAway) return postpone(signal, status);
      const preparing = async () => status?.end();
      // Asked and marked in one step: whoever gives up after it sees that something is on its way.
      const sending = async () => !signal.aborted && ledger.sending();
      const { answerId } = written;
      const sent = async (message: PostedMessage) => {
        if (answerId !== undefined) await recordMessage(bot, answerId, message, log);
      };
      const watcher = { log, signal, settles, ...ledger, preparing, sending, sent };
      const outcome = await watch.take('post', () => context.poster.post(written.target, written.message, watcher));
      if (outcome !== 'posted') await status?.clear();
      // Given up and not posted: the apology, which runs in its stead, settles the delivery.
      const isGivenUp = signal.aborted && (outcome === 'postponed' || outcome === 'withdrawn');
      if (!isGivenUp) await conclude(outcome);
    };
    /**
     * The database is away or full: that is told at once, and the question is answered when that has passed. That word
     * is no answer, so no ledger needs to know of it; each process says it once, and nobody where Slack brings the
     * question again.
     */
    const postpone = async (signal: AbortSignal, status: SearchStatus | undefined): Promise<void> => {
      await status?.clear();
      await putOff();
      const isAgain = hold.kind === 'unrecorded' && hold.isAgain;
      if (event.kind === 'unaddressed' || isAgain || toldAway.know(delivery.keys)) return;
      toldAway.add(delivery.keys);
      const sending = async () => !signal.aborted;
      const isFull = hold.kind === 'unrecorded' && hold.isFull === true;
      const watcher: PostWatcher = { log, signal, sending, notSent: nothing, preparing: nothing, sent: nothing };
      await context.poster.post(targetOf(event), laterMessage(isFull), watcher);
    };
    /** What nobody addressed to the bot is missed by nobody. */
    const tellDoubt = async (signal: AbortSignal): Promise<void> => {
      if (event.kind === 'unaddressed') return ledger.done();
      const target = targetOf(event);
      if (await context.findReply(delivery.id, event.ts, target, log)) {
        log.info({}, 'The answer that was in doubt stands there.');
        return ledger.done();
      }
      const watcher: PostWatcher = { log, signal, settles, ...ledger, preparing: nothing, sent: nothing };
      await conclude(await context.poster.post(target, doubtMessage(), watcher));
    };
    const apologise = async (): Promise<void> => {
      // A message on its way cannot be called back, and a second one would contradict it.
      if (ledger.isSending()) return;
      // Nobody is known to wait for an answer; the next process looks whether there is one to give.
      if (event.kind === 'unaddressed' || hold.kind === 'in_doubt') return ledger.release();
      const { signal } = new AbortController();
      const watcher: PostWatcher = { log, signal, settles, ...ledger, preparing: nothing, sent: nothing };
      await conclude(await context.poster.postNow(targetOf(event), stoppingMessage(), watcher));
    };
    const leave = async (error: unknown): Promise<never> => {
      await ledger.release();
      throw error;
    };
    // What fails in a way that nothing foresaw is tried again later; as long as it is ours, nobody else would.
    await context.inFlight.answer((signal) => work(signal).catch(leave), apologise).finally(watch.end);
  };
}

/**
 * Everybody sees a status, so there is none where the asker alone sees the answer, none where nothing is searched, and
 * none where nobody addressed the bot.
 */
async function beginStatusAt(
  event: QuestionEvent,
  { beginStatus, bot, intake }: DeliveryContext,
  log: Log,
): Promise<SearchStatus | undefined> {
  const { channel, threadTs, visibility } = targetOf(event);
  if (event.kind === 'unaddressed' || visibility !== 'everyone' || threadTs === undefined) return undefined;
  if (!(await bot.admits(event))) return undefined;
  const isBrought = event.files !== undefined && intake.takesFiles;
  return beginStatus({ channel, threadTs, ...(isBrought && { status: bringWords.workingStatus }) }, log);
}

/** A message that isn't recorded is missed by nobody now, so its answer stands all the same. */
async function recordMessage(bot: Bot, answerId: string, message: PostedMessage, log: Log): Promise<void> {
  await bot.archive.recordMessage(answerId, message).catch((error: unknown) => {
    log.error({ err: describeError(error) }, 'In which message an answer went out could not be kept.');
  });
}
