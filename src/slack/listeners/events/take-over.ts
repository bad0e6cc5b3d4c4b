import type { Deliveries, Log, Meter } from '../../../domain.js';
import { describeError } from '../../logging/describe-error.js';
import type { Identity } from '../../payloads/identity.js';
import { parseQuestionEvent } from '../../payloads/question-event.js';
import type { HandleDelivery } from './handle-delivery.js';
import type { UnclaimedQuestions } from './unclaimed.js';

export interface TakeOver {
  /** Looks for abandoned deliveries now and then again and again; resolves after the first look. */
  start(): Promise<void>;
  /** From now on nothing is taken over, but what is under way stays this process's until `end`. */
  stop(): void;
  end(): void;
}

export interface TakeOverOptions {
  readonly deliveries: Deliveries;
  readonly me: Identity;
  readonly answer: HandleDelivery;
  readonly log: Log;
  readonly meter: Pick<Meter, 'add'>;
  /** Milliseconds between two looks. */
  readonly every: number;
  readonly unclaimed: UnclaimedQuestions;
  /** What else other processes are asked for at each look; where it rejects, so did the store. */
  readonly alsoLook: () => Promise<void>;
}

/**
 * Answers what a process that is gone had begun and not posted, and what this one could not post, as if it had just
 * been asked. Each look also tells other processes that this one is alive.
 */
export function createTakeOver(options: TakeOverOptions): TakeOver {
  const { deliveries, me, answer, log, meter, every, unclaimed, alsoLook } = options;
  let timer: NodeJS.Timeout | undefined;
  let isStopping = false;
  let isLooking = false;
  let hasFailed = false;

  const takeOver = async (): Promise<void> => {
    for (const { fence, isInDoubt, ...delivery } of await deliveries.takeOver()) {
      const event = parseQuestionEvent(delivery.payload);
      const deliveryLog = log.child({ delivery: delivery.id });
      if (event?.team !== me.teamId) {
        deliveryLog.error({}, 'An abandoned delivery is not of this workspace; it is dropped.');
        // What can't be written now is at the next look.
        await deliveries.done(delivery.id, fence).catch(() => {});
        continue;
      }
      meter.add('verbatim_deliveries_total', { claim: 'taken_over' });
      deliveryLog.info({ isInDoubt }, 'Took over a delivery that was not answered.');
      answer(delivery, event, { kind: isInDoubt ? 'in_doubt' : 'fresh', fence }).catch((error: unknown) => {
        deliveryLog.error({ err: describeError(error) }, 'A delivery that was taken over failed.');
      });
    }
  };
  /** Claims what came while the ledger couldn't be reached; another process may have it since, by Slack's retry. */
  const claimLate = async (): Promise<void> => {
    for (const question of unclaimed.all()) {
      const { delivery, event } = question;
      const claim = await deliveries.start(delivery);
      unclaimed.remove(question);
      if (claim.kind !== 'fresh') continue;
      answer(delivery, event, claim).catch((error: unknown) => {
        log.error({ delivery: delivery.id, err: describeError(error) }, 'A delivery that was claimed late failed.');
      });
    }
  };
  /** A database that is away is told of once. */
  const look = async (): Promise<void> => {
    if (isLooking) return;
    isLooking = true;
    try {
      await (isStopping ? deliveries.keepAlive() : takeOver());
      if (!isStopping) await claimLate();
      await alsoLook();
      hasFailed = false;
    } catch (error) {
      if (!hasFailed) log.error({ err: describeError(error) }, 'Abandoned deliveries could not be looked for.');
      hasFailed = true;
    } finally {
      isLooking = false;
    }
  };

  return {
    start: async () => {
      timer = setInterval(look, every);
      await look();
    },
    stop: () => {
      isStopping = true;
    },
    end: () => clearInterval(timer),
  };
}
