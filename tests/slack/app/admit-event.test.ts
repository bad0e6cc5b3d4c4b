import type { ReceiverEvent } from '@slack/bolt';
import { expect, it, vi } from 'vitest';
import { type AdmissionOptions, type Arrival, createAdmission } from '../../../src/slack/app/admit-event.js';
import { createInFlight } from '../../../src/slack/concurrency/in-flight.js';
import { NotAcceptingError } from '../../../src/slack/receivers/not-accepting-error.js';
import { eventCallback, mention, slashCommand } from '../../fake-slack/payloads.js';
import { createMemoryLedger } from '../memory-ledger.js';
import { createMemoryThreads } from '../memory-threads.js';
import { createRecordingLog } from '../recording-log.js';

const me = { teamId: 'T0HOME', botId: 'B0BOT', botUserId: 'U0BOT', scopes: [] };

function setUp(more: Partial<AdmissionOptions> = {}) {
  const ledger = createMemoryLedger();
  const stopping = new AbortController();
  const admit = createAdmission({
    deliveries: ledger.open(),
    threads: createMemoryThreads(),
    inFlight: createInFlight(),
    me,
    log: createRecordingLog(),
    stopping: stopping.signal,
    watchdog: 10,
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
  expect(await arrival.claim).toBe('fresh');
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
      await vi.waitFor(() => expect(late.ack).toHaveBeenCalled(), { interval: 5 });
      await event.ack();
    }),
  );
  await done;
  for (const { ack } of [twice, never, late]) expect(ack).toHaveBeenCalledTimes(1);
});
