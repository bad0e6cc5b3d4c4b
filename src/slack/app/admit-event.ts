import type { AckFn, ReceiverEvent } from '@slack/bolt';
import pTimeout from 'p-timeout';
import type { Deliveries, Delivery, DeliveryClaim, Log, Telemetry, Threads } from '../../domain.js';
import { isFields, numberAt, textAt } from '../../fields.js';
import type { InFlight } from '../concurrency/in-flight.js';
import { describeError } from '../logging/describe-error.js';
import { measureAck } from '../measuring/measure-ack.js';
import { isStoreFull } from '../messages/failure-sentence.js';
import { busyMessage, stoppingMessage } from '../messages/notice-message.js';
import type { Identity } from '../payloads/identity.js';
import { deliveryOf, type QuestionEvent } from '../payloads/question-event.js';
import { readQuestionEvent } from '../payloads/read-question-event.js';
import { personOf } from '../payloads/slack-ids.js';
import type { ConnectionSigns } from '../receivers/connection-signs.js';
import { NotAcceptingError } from '../receivers/not-accepting-error.js';
import { slackSurface } from '../settings/slack-surface.js';
import { acknowledge } from './acknowledge.js';
import { admitUnaddressed } from './admit-unaddressed.js';
import type { CommandDoor } from './command-door.js';
import { createRecentNames, type RecentNames } from './recent-names.js';
import { createRepeatedCommands } from './repeated-commands.js';

/**
 * `not_admitted`: it was not said to the bot. `unrecorded`: ours to answer like a `fresh` one, though the ledger could
 * not be written and doesn't know it; `isAgain`: Slack has brought it before. `known`: as that, and this process has
 * it.
 */
type ArrivalClaim =
  | DeliveryClaim
  /** `isFull`: since the store has no room. */
  | { readonly kind: 'unrecorded'; readonly isAgain: boolean; readonly isFull: boolean }
  | { readonly kind: 'known' | 'not_admitted' };

/** A question that came as an event, and whether it is ours to answer. */
export interface Arrival {
  readonly event: QuestionEvent;
  readonly delivery: Delivery;
  readonly claim: Promise<ArrivalClaim>;
  /** When it came (see `Telemetry.now`). */
  readonly since: number;
}

export interface AdmissionOptions {
  readonly deliveries: Deliveries;
  /** Whether others answer from the same store. */
  readonly isShared: boolean;
  readonly threads: Threads;
  readonly inFlight: InFlight;
  readonly door: CommandDoor;
  readonly me: Identity;
  readonly log: Log;
  readonly stopping: AbortSignal;
  /** Milliseconds that a listener has to acknowledge a request; a little later the gate does, with an empty body. */
  readonly watchdog: number;
  /** Milliseconds to wait for a sign that Slack has a first acknowledgement, where it brings a command again. */
  readonly heardPatience: number;
  readonly telemetry: Pick<Telemetry, 'meter' | 'now'>;
  /** Is told of a claim that came about after its question was taken for `unrecorded`. */
  readonly onLateClaim?: (id: string, fence: number) => void;
}

type Proceed = (request: ReceiverEvent) => Promise<void>;

/** Milliseconds that the gate gives a listener beyond `watchdog`. With it, Slack's 3 seconds are still kept. */
const lastCall = 250;

/** Milliseconds that a claim may take before its question is answered without one. */
const claimPatience = 1_500;
/** Names of requests that are remembered, for hours at any pace that is kept up. */
const rememberedNames = 10_000;

/** Handles one request of Slack's. Rejects with `NotAcceptingError` when Slack is to bring it again. */
export type AdmitEvent = (request: ReceiverEvent, proceed: Proceed) => Promise<void>;

/**
 * The gate in front of Bolt, for both transports. A question is claimed *before* its event is acknowledged, so a crash
 * between the two leaves it to Slack's retry. Whatever else comes is acknowledged in time, handled or not.
 */
export function createAdmission(options: AdmissionOptions): AdmitEvent {
  const { inFlight, log, stopping, watchdog } = options;
  const recent = createRecentNames(rememberedNames);
  const commands = createRepeatedCommands(options.heardPatience, log);
  return async (came, proceed) => {
    const request = measureAck(came, options.telemetry);
    // Signed, and yet nothing that Slack sends: Bolt would read fields of it.
    if (!isFields(request.body)) return dropShapeless(request, log);
    if (stopping.aborted) return turnAway(request);
    const whole = { ...request, ack: ackWhole(request) };
    if (commands.know(request)) return commands.repeat(whole);
    if (!isLetIn(request, options)) return tellBusy(request, options);
    const acknowledging = commands.admit(whole);
    if (request.body.type === 'app_rate_limited') {
      log.warn({ minute: request.body.minute_rate_limited }, 'Slack holds back events because there were too many.');
      return request.ack();
    }
    const arrival = readArrival(request, options, recent);
    const ack = arrival ? ackAfterClaim(acknowledging, arrival, options) : ackOnce(acknowledging, log);
    const timer = setTimeout(ack.unlessDone, watchdog + lastCall);
    const work = proceed({
      ...request,
      ack: ack.now,
      customProperties: { ...request.customProperties, ...(arrival && { arrival }) },
    });
    const done = inFlight.track(work).finally(() => {
      clearTimeout(timer);
      ack.unlessDone();
    });
    await Promise.race([done, ack.refused]);
  };
}

/** A command gets its reason at once, since Slack brings no command twice; an event is left to be brought again. */
async function turnAway(request: ReceiverEvent): Promise<void> {
  if (typeof request.body.command !== 'string') throw new NotAcceptingError('This process is stopping.');
  await request.ack({ response_type: 'ephemeral', ...stoppingMessage() });
}

/** A command has its word at once where there is no more for it; whatever else comes is kept or told in its own way. */
function isLetIn({ body, customProperties }: ReceiverEvent, { door, me }: AdmissionOptions): boolean {
  return (
    typeof body.command !== 'string' ||
    door.admits(personOf(me.teamId, textAt(body, 'user_id')), numberAt(customProperties, 'waited') ?? 0)
  );
}

/**
 * The door counts and logs it, with those who have hung up already: Slack has told them that nothing came. It is not
 * remembered, so that a command that comes again may be let in.
 */
async function tellBusy({ ack, body }: ReceiverEvent, { telemetry }: AdmissionOptions): Promise<void> {
  const surface = body.command === slackSurface.commands.facts ? 'facts' : 'command';
  const told = { surface, outcome: 'busy', reason: 'none', language: 'und' };
  telemetry.meter.add('verbatim_questions_total', told);
  await ack({ response_type: 'ephemeral', ...busyMessage() }).catch(() => {});
}

async function dropShapeless(request: ReceiverEvent, log: Log): Promise<void> {
  log.warn({}, 'A request whose body is no object was dropped.');
  await request.ack();
}

/** Rejects where the connection that brought the request has ended before all was written. */
function ackWhole({ ack, customProperties }: ReceiverEvent): AckFn<unknown> {
  const { isWritten }: ConnectionSigns = customProperties ?? {};
  return async (response) => {
    await ack(response);
    if ((await isWritten?.()) === false)
      throw new Error('The connection ended before the acknowledgement was written.');
  };
}

function readArrival(request: ReceiverEvent, options: AdmissionOptions, recent: RecentNames): Arrival | undefined {
  const event = readQuestionEvent(request.body, options.me);
  if (!event) return undefined;
  const delivery = deliveryOf(event, request.body);
  const { meter, now } = options.telemetry;
  const since = now();
  const claim =
    event.kind === 'unaddressed'
      ? claimUnaddressed(event, delivery, options)
      : claimAddressed(delivery, options, recent, (request.retryNum ?? 0) > 0);
  void claim.then(({ kind }) =>
    meter.add('verbatim_deliveries_total', { claim: kind === 'known' ? 'underway' : kind }),
  );
  return { event, delivery, claim, since };
}

/**
 * Where others answer from the same store, a claim may take as long as the store does: a process that was stopped and
 * wakes would else find its patience over, and answer what they have answered meanwhile.
 */
async function claimAddressed(
  delivery: Delivery,
  { deliveries, isShared, log, watchdog, onLateClaim }: AdmissionOptions,
  recent: RecentNames,
  isAgain: boolean,
): Promise<ArrivalClaim> {
  const start = () => deliveries.start(delivery);
  const claiming = isShared ? start().catch(start) : start();
  try {
    if (isShared) return await claiming;
    return await pTimeout(claiming, { milliseconds: Math.min(claimPatience, watchdog) });
  } catch (error) {
    claiming.then(
      (claim) => claim.kind === 'fresh' && onLateClaim?.(delivery.id, claim.fence),
      () => {},
    );
    // Nobody is left without a word: it is answered without a claim, or where the store is shared, claimed later.
    log.error({ delivery: delivery.id, err: describeError(error) }, 'A delivery could not be claimed.');
    const isKnown = recent.know(delivery.keys);
    recent.add(delivery.keys);
    return isKnown ? { kind: 'known' } : { kind: 'unrecorded', isAgain, isFull: isStoreFull(error) };
  }
}

/**
 * Most messages of channels are not for the bot and cost one look into the store. If the look fails, nobody waits
 * for an answer.
 */
async function claimUnaddressed(
  event: QuestionEvent,
  delivery: Delivery,
  { deliveries, threads, log }: AdmissionOptions,
): Promise<ArrivalClaim> {
  try {
    return (await admitUnaddressed(event, threads)) ? await deliveries.start(delivery) : { kind: 'not_admitted' };
  } catch (error) {
    log.error(
      { delivery: delivery.id, err: describeError(error) },
      'What was said in a thread could not be looked at.',
    );
    return { kind: 'not_admitted' };
  }
}

interface Acknowledgement {
  readonly now: AckFn<unknown>;
  readonly unlessDone: () => void;
  /** Rejects with `NotAcceptingError` where there is none, since Slack is to bring the request again. */
  readonly refused: Promise<never>;
}

/** Never settles. */
const never = new Promise<never>(() => {});

/**
 * Waits for the claim, though not longer than Slack does. An acknowledgement that fails (its socket is gone) changes
 * nothing: the question is ours, and Slack's retry will find it claimed. What others answer too and isn't claimed in
 * time is for Slack to bring again, should this process end before it is.
 */
function ackAfterClaim(
  ack: AckFn<unknown>,
  arrival: Arrival,
  { isShared, log, watchdog }: AdmissionOptions,
): Acknowledgement {
  let refuse = (_error: Error) => {};
  const refused = new Promise<never>((_resolve, reject) => {
    refuse = reject;
  });
  const now = async () => {
    const claim = await pTimeout(arrival.claim, { milliseconds: watchdog, message: false });
    const isKept = claim !== undefined && claim.kind !== 'unrecorded' && claim.kind !== 'known';
    if (isShared && !isKept) refuse(new NotAcceptingError('The question could not be claimed.'));
    else await acknowledge(ack, 'An event', log);
  };
  return { now, unlessDone: () => {}, refused };
}

/** Only the first call counts: over HTTP a second one would throw. */
function ackOnce(ack: AckFn<unknown>, log: Log): Acknowledgement {
  let isDone = false;
  const now = async (response?: unknown) => {
    if (isDone) return;
    isDone = true;
    await ack(response);
  };
  const unlessDone = () => {
    if (isDone) return;
    log.warn({}, 'A request was acknowledged without an answer, since nothing took it up.');
    void acknowledge(now, 'A request', log);
  };
  return { now, unlessDone, refused: never };
}
