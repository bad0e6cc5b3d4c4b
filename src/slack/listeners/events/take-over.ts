import type { Deliveries, Log, Meter } from '../../../domain.js';
import { describeError } from '../../logging/describe-error.js';
import type { Identity } from '../../payloads/identity.js';
import { parseQuestionEvent } from '../../payloads/question-event.js';
import type { HandleDelivery } from './handle-delivery.js';

export interface TakeOver {
  /** Looks for abandoned deliveries now and then again and again; resolves after the first look. */
  start(): Promise<void>;
  stop(): void;
}

export interface TakeOverOptions {
  readonly deliveries: Deliveries;
  readonly me: Identity;
  readonly answer: HandleDelivery;
  readonly log: Log;
  readonly meter: Pick<Meter, 'add'>;
  /** Milliseconds between two looks. */
  readonly every: number;
}

/**
 * Answers what a process that is gone had begun and not posted, and what this one could not post, as if it had just
 * been asked. Each look also tells other processes that this one is alive.
 */
export function createTakeOver({ deliveries, me, answer, log, meter, every }: TakeOverOptions): TakeOver {
  let timer: NodeJS.Timeout | undefined;

  const look = async (): Promise<void> => {
    try {
      for (const delivery of await deliveries.takeOver()) {
        const event = parseQuestionEvent(delivery.payload);
        const deliveryLog = log.child({ delivery: delivery.id });
        if (event?.team !== me.teamId) {
          deliveryLog.error({}, 'An abandoned delivery is not of this workspace; it is dropped.');
          await deliveries.done(delivery.id);
          continue;
        }
        meter.add('verbatim_deliveries_total', { claim: 'taken_over' });
        deliveryLog.info({}, 'Took over a delivery that was not answered.');
        answer(delivery, event, true).catch((error: unknown) => {
          deliveryLog.error({ err: describeError(error) }, 'A delivery that was taken over failed.');
        });
      }
    } catch (error) {
      log.error({ err: describeError(error) }, 'Abandoned deliveries could not be looked for.');
    }
  };

  return {
    start: async () => {
      timer = setInterval(look, every);
      await look();
    },
    stop: () => clearInterval(timer),
  };
}
