import type { ReceiverEvent } from '@slack/bolt';
import { expect, it, vi } from 'vitest';
import { VerbatimError } from '../../../src/errors.js';
import { type AdmissionOptions, type Arrival, createAdmission } from '../../../src/slack/app/admit-event.js';
import { createInFlight } from '../../../src/slack/concurrency/in-flight.js';
import { noTelemetry } from '../../../src/slack/measuring/no-telemetry.js';
import { NotAcceptingError } from '../../../src/slack/receivers/not-accepting-error.js';
import { eventCallback, mention, slashCommand } from '../../fake-slack/payloads.js';
import { wait } from '../../set-up/wait.js';
import { createGate } from '../gate.js';
import { createMemoryLedger } from '../memory-ledger.js';
import { createMemoryThreads } from '../memory-threads.js';
import { createRecordingLog } from '../recording-log.js';

const me = { teamId: 'T0HOME', botId: 'B0BOT', botUserId: 'U0BOT', scopes: [] };

function setUp(more: Partial<AdmissionOptions> = {}) {
  const ledger = createMemoryLedger();
  const stopping = new AbortController();
  const admit = createAdmission({
    deliveries: ledger.open(),
    isShared: false,
    threads: createMemoryThreads(),
    inFlight: createInFlight(),
    door: { admits: () => true },
    me,
    log: createRecordingLog(),
    stopping: stopping.signal,
    watchdog: 10,
    heardPatience: 10,
    telemetry: noTelemetry,
    ...more,
  });
  const ack = vi.fn(async () => {});
  const receive = (body: ReceiverEvent['body'], proceed = vi.fn(async (_event: ReceiverEvent) => {})) => ({
    done: admit({ body, ack }, proceed),
    proceed,
  });
  return { ledger, stopping, ack, receive };
}

it('brings a claimed question to the listener, and acknowledges it only then', async () => {
  const { receive, ack, ledger } = setUp();
  const steps: string[] = [];
  ack.mockImplementation(async () => void steps.push(`acked after ${ledger.steps.length} claim`));
  const { done, proceed } = receive(
    eventCallback(mention('<@U0BOT> who?')),
    vi.fn(async (event: ReceiverEvent) => event.ack()),
  );
  await done;
  expect(steps).toEqual(['acked after 1 claim']);
  expect(proceed.mock.calls[0]?.[0].customProperties?.arrival).toMatchObject({ event: { question: 'who?' } });
});

it('acknowledges a question in time even when the ledger hangs', async () => {
  const deliveries = { ...createMemoryLedger().open(), start: () => new Promise<never>(() => {}) };
  const { receive, ack } = setUp({ deliveries });
  const { done, proceed } = receive(
    eventCallback(mention('<@U0BOT> who?')),
    vi.fn(async (event: ReceiverEvent) => event.ack()),
  );
  await done;
  expect(ack).toHaveBeenCalledTimes(1);
  // And it is answered, for nobody else will.
  const arrival: Arrival = proceed.mock.calls[0]?.[0].customProperties?.arrival;
  expect(await arrival.claim).toEqual({ kind: 'unrecorded', isAgain: false, isFull: false });
});

it('tells where a claim failed since the store is full', async () => {
  const full = new VerbatimError('store_full', 'The store is full.');
  const { receive } = setUp({ deliveries: { ...createMemoryLedger().open(), start: () => Promise.reject(full) } });
  const { done, proceed } = receive(eventCallback(mention('<@U0BOT> who?')));
  await done;
  const arrival: Arrival = proceed.mock.calls[0]?.[0].customProperties?.arrival;
  expect(await arrival.claim).toEqual({ kind: 'unrecorded', isAgain: false, isFull: true });
});

it('waits for its claim where others answer too, though Slack is to bring it again: who was stopped meanwhile leaves them what they have answered', async () => {
  const gate = createGate();
  const start = vi.fn(async () => ({ kind: 'done' }) as const);
  start.mockImplementationOnce(async () => {
    await gate.passed;
    throw new Error('the connection was ended');
  });
  const { receive, ack } = setUp({ deliveries: { ...createMemoryLedger().open(), start }, isShared: true });
  const { done, proceed } = receive(
    eventCallback(mention('<@U0BOT> who?')),
    vi.fn(async (event: ReceiverEvent) => event.ack()),
  );
  await expect(done).rejects.toThrow(NotAcceptingError);
  expect(ack).not.toHaveBeenCalled();
  gate.open();
  const arrival: Arrival = proceed.mock.calls[0]?.[0].customProperties?.arrival;
  expect(await arrival.claim).toEqual({ kind: 'done' });
});

it('takes nothing new once it stops: events are to be brought again, a command is told', async () => {
  const { receive, ack, stopping, ledger } = setUp();
  stopping.abort();
  const event = receive(eventCallback(mention('<@U0BOT> who?')));
  await expect(event.done).rejects.toThrow(NotAcceptingError);
  expect(ack).not.toHaveBeenCalled();
  const command = receive(slashCommand('who?', 'http://127.0.0.1/'));
  await command.done;
  expect(ack).toHaveBeenCalledWith(
    expect.objectContaining({ response_type: 'ephemeral', text: expect.stringMatching(/restarting/) }),
  );
  expect(event.proceed).not.toHaveBeenCalled();
  expect(command.proceed).not.toHaveBeenCalled();
  expect(ledger.steps).toEqual([]);
});

it('acknowledges and drops what is signed and no object', async () => {
  const { receive, ack } = setUp();
  for (const body of [null, [], 'x', 3, true]) {
    const { done, proceed } = receive(body as never);
    await done;
    expect(proceed).not.toHaveBeenCalled();
  }
  expect(ack).toHaveBeenCalledTimes(5);
});

it('hands on a command that comes again once, and acknowledges the second with nothing', async () => {
  const { receive, ack } = setUp();
  const answer = () => vi.fn(async (event: ReceiverEvent) => event.ack({ text: 'the answer' }));
  const command = slashCommand('who?', 'http://127.0.0.1/');
  const [first, again, other] = [command, command, slashCommand('who?', 'http://127.0.0.1/')].map((body) =>
    receive(body, answer()),
  );
  await Promise.all([first?.done, again?.done, other?.done]);
  expect([first, again, other].map((each) => each?.proceed.mock.calls.length)).toEqual([1, 0, 1]);
  expect(ack.mock.calls).toHaveLength(3);
  expect(ack.mock.calls.filter(([given]: unknown[]) => given === undefined)).toHaveLength(1);
});

it('turns no command away that it answers already, and looks anew at one that was turned away', async () => {
  let isOpen = true;
  const { receive, ack } = setUp({ door: { admits: () => isOpen } });
  const answered = slashCommand('who?', 'http://127.0.0.1/');
  const refused = slashCommand('and who?', 'http://127.0.0.1/');
  const answer = () => vi.fn(async (event: ReceiverEvent) => event.ack({ text: 'the answer' }));
  const come = async (body: ReceiverEvent['body']) => {
    ack.mockClear();
    await receive(body, answer()).done;
    return ack.mock.calls.map(([given]: unknown[]) => (given as { text?: string } | undefined)?.text);
  };
  expect(await come(answered)).toEqual(['the answer']);
  isOpen = false;
  expect(await come(refused)).toEqual([expect.stringMatching(/^More is asked/)]);
  expect(await come(answered)).toEqual([undefined]);
  isOpen = true;
  expect(await come(refused)).toEqual(['the answer']);
  expect(await come(refused)).toEqual([undefined]);
});

it('takes an event up once that comes twice while the ledger cannot be written, and says that it is not recorded', async () => {
  const start = async () => {
    throw new Error('disk full');
  };
  const { receive } = setUp({ deliveries: { ...createMemoryLedger().open(), start } });
  const said = mention('<@U0BOT> who?');
  const claimOf = async (body: ReceiverEvent['body']) => {
    const { done, proceed } = receive(body);
    await done;
    const arrival = proceed.mock.calls[0]?.[0].customProperties?.arrival as Arrival;
    return arrival.claim;
  };
  expect(await claimOf(eventCallback(said))).toEqual({ kind: 'unrecorded', isAgain: false, isFull: false });
  expect(await claimOf(eventCallback(said))).toEqual({ kind: 'known' });
  expect(await claimOf(eventCallback(mention('<@U0BOT> else?')))).toEqual({
    kind: 'unrecorded',
    isAgain: false,
    isFull: false,
  });
});

it('leaves to be brought again what others answer too and can’t be claimed, again and again, and answers it too', async () => {
  const start = async () => {
    throw new Error('away');
  };
  const deliveries = { ...createMemoryLedger().open(), start };
  const { receive, ack } = setUp({ deliveries, isShared: true, watchdog: 1_000 });
  const listener = () => vi.fn(async (event: ReceiverEvent) => event.ack());
  const said = eventCallback(mention('<@U0BOT> who?'));
  const first = receive(said, listener());
  await expect(first.done).rejects.toThrow(NotAcceptingError);
  await expect(receive(said, listener()).done).rejects.toThrow(NotAcceptingError);
  expect(ack).not.toHaveBeenCalled();
  const arrival: Arrival = first.proceed.mock.calls[0]?.[0].customProperties?.arrival;
  expect(await arrival.claim).toEqual({ kind: 'unrecorded', isAgain: false, isFull: false });
});

it('acknowledges once whatever the listener does: twice, not at all, or too late', async () => {
  const click = { type: 'block_actions', actions: [{}] };
  const twice = setUp();
  await twice.receive(
    click,
    vi.fn(async (event: ReceiverEvent) => {
      await event.ack();
      await event.ack();
    }),
  ).done;
  const never = setUp();
  await never.receive(click).done;
  const late = setUp();
  const { done } = late.receive(
    click,
    vi.fn(async (event: ReceiverEvent) => {
      await vi.waitFor(() => expect(late.ack).toHaveBeenCalled(), wait);
      await event.ack();
    }),
  );
  await done;
  for (const { ack } of [twice, never, late]) expect(ack).toHaveBeenCalledTimes(1);
});

it('tells of a claim that came about after its question went on without it', async () => {
  let claimed = (_claim: { kind: 'fresh'; fence: number }) => {};
  const start = () =>
    new Promise<{ kind: 'fresh'; fence: number }>((resolve) => {
      claimed = resolve;
    });
  const onLateClaim = vi.fn();
  const { receive } = setUp({ deliveries: { ...createMemoryLedger().open(), start }, onLateClaim });
  const { done, proceed } = receive(eventCallback(mention('<@U0BOT> who?')));
  await done;
  const arrival: Arrival = proceed.mock.calls[0]?.[0].customProperties?.arrival;
  expect(await arrival.claim).toEqual({ kind: 'unrecorded', isAgain: false, isFull: false });
  expect(onLateClaim).not.toHaveBeenCalled();
  claimed({ kind: 'fresh', fence: 7 });
  await vi.waitFor(() => expect(onLateClaim).toHaveBeenCalledWith(arrival.delivery.id, 7));
});
