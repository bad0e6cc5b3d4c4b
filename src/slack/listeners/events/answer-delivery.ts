import type { Bot, Deliveries, Delivery, Log } from '../../../domain.js';
import type { InFlight } from '../../concurrency/in-flight.js';
import { bindLog } from '../../logging/bind-log.js';
import { describeError } from '../../logging/describe-error.js';
import { stoppingMessage } from '../../messages/notice-message.js';
import type { Identity } from '../../payloads/identity.js';
import type { Asked } from '../../payloads/read-asked.js';
import { targetOf, writeAnswer } from '../../replies/write-answer.js';
import type { Poster, PostOutcome, PostWatcher } from '../../web-api/post-answer.js';
import type { BeginStatus, SearchStatus } from '../../web-api/search-status.js';

export interface DeliveryContext {
  readonly bot: Bot;
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
 * Answers a delivery that is ours, once, where it was asked. Resolves when the answer is posted, given up or not
 * wanted.
 */
export type AnswerDelivery = (delivery: Delivery, asked: Asked) => Promise<void>;

export function createAnswerDelivery(context: DeliveryContext): AnswerDelivery {
  const { bot, me } = context;
  return async (delivery, asked) => {
    const reference = context.newReference();
    const log = bindLog(context.log, { reference, asked: asked.kind, channel: asked.channel, user: asked.user });
    const ledger = createLedgerEntry(bot.deliveries, delivery.id, log);
    const conclude = async (outcome: PostOutcome) => {
      if (outcome === 'locked_out') context.onLockedOut();
      else if (outcome !== 'postponed') await ledger.done();
      if (outcome !== 'posted') log.error({ outcome }, 'The answer could not be posted, or may not have been.');
    };
    await context.inFlight.answer(
      async (signal) => {
        const status = beginStatusAt(asked, context, log);
        const written = await writeAnswer(asked, { bot, me, log, reference });
        if (!written) {
          await status?.clear();
          return ledger.done();
        }
        const sending = async () => {
          await status?.end();
          await ledger.sending();
        };
        const outcome = await context.poster.post(written.target, written.message, { log, signal, ...ledger, sending });
        if (outcome !== 'posted') await status?.clear();
        // Whoever gave the answer up decides about the delivery.
        if (outcome !== 'postponed' || !signal.aborted) await conclude(outcome);
      },
      async () => {
        // A message on its way cannot be called back, and a second one would contradict it.
        if (ledger.isSending()) return;
        // Nobody is known to wait for an answer; if there is one to give, the next process gives it.
        if (asked.kind === 'overheard') return;
        const watcher: PostWatcher = { log, signal: new AbortController().signal, ...ledger };
        await conclude(await context.poster.postNow(targetOf(asked), stoppingMessage(), watcher));
      },
    );
  };
}

/**
 * Everybody sees a status, so there is none where the asker alone sees the answer, none where nothing is searched, and
 * none where nobody addressed the bot.
 */
function beginStatusAt(asked: Asked, { beginStatus }: DeliveryContext, log: Log): SearchStatus | undefined {
  const { channel, threadTs, visibility } = targetOf(asked);
  if (asked.isStranger || asked.kind === 'overheard' || visibility !== 'everyone' || threadTs === undefined)
    return undefined;
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
