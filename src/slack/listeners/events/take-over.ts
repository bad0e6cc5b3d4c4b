import type { Deliveries, Log, Meter, TakenDelivery } from '../../../domain.js';
import { describeError } from '../../logging/describe-error.js';
import type { Identity } from '../../payloads/identity.js';
import { parseQuestionEvent } from '../../payloads/question-event.js';
import { parseWaitingQuestion } from '../../payloads/waiting-question.js';
import type { AnswerWaiting } from '../answer-waiting.js';
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
  readonly answerWaiting: AnswerWaiting;
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
  const { deliveries, me, answer, answerWaiting, log, meter, every, unclaimed, alsoLook } = options;
  let timer: NodeJS.Timeout | undefined;
  let isStopping = false;
  let isLooking = false;
  let hasFailed = false;

  const takeUp = async (taken: TakenDelivery): Promise<void> => {
    const { fence, isInDoubt, age: _, ...delivery } = taken;
    const event = parseQuestionEvent(taken.payload);
    const waiting = parseWaitingQuestion(taken.payload);
    const deliveryLog = log.child({ delivery: taken.id });
    if ((event ?? waiting)?.team !== me.teamId) {
      deliveryLog.error({}, 'An abandoned delivery is not of this workspace; it is dropped.');
      // What can't be written now is at the next look.
      return deliveries.done(taken.id, fence).catch(() => {});
    }
    meter.add('verbatim_deliveries_total', { claim: 'taken_over' });
    deliveryLog.info({ isInDoubt }, 'Took over a delivery that was not answered.');
    const fail = (error: unknown) => {
      deliveryLog.error({ err: describeError(error) }, 'A delivery that was taken over failed.');
    };
    if (event) answer(delivery, event, { kind: isInDoubt ? 'in_doubt' : 'fresh', fence }).catch(fail);
    if (waiting) answerWaiting(taken, waiting).catch(fail);
  };
  const takeOver = async (): Promise<void> => {
    for (const taken of await deliveries.takeOver()) await takeUp(taken);
  };
  /** Claims what came while the ledger couldn't be reached; another process may have it since, by Slack's retry. */
  const claimLate = async (): Promise<void> => {
    for (const question of unclaimed.all()) {
      const { delivery, event } = question;
      const claim = await deliveries.start(delivery);
      unclaimed.remove(question);
      // The claim that wasn't waited for came about, and is this process's.
      const late = unclaimed.takeFence(delivery.id);
      const fence = claim.kind === 'fresh' ? claim.fence : late;
      if (claim.kind === 'done' || fence === undefined) continue;
      answer(delivery, event, { kind: 'fresh', fence }).catch((error: unknown) => {
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
