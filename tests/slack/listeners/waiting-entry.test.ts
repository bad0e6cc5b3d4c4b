import { RespondError } from '@slack/bolt';
import { expect, it } from 'vitest';
import type { Deliveries } from '../../../src/domain.js';
import { createWaitingEntry } from '../../../src/slack/listeners/waiting-entry.js';
import { createGate } from '../gate.js';
import { createMemoryLedger } from '../memory-ledger.js';
import { createRecordingLog } from '../recording-log.js';

const delivery = { id: 'd', keys: ['d'], payload: 'p' } as const;

function openEntry(more: Partial<Deliveries> = {}) {
  const ledger = createMemoryLedger();
  const deliveries = { ...ledger.open(), ...more };
  const entry = createWaitingEntry({ deliveries, delivery, log: createRecordingLog(), steadyNow: () => 0 });
  return { deliveries, entry, ledger };
}

it('writes nothing of what is answered without waiting', async () => {
  const { entry, ledger } = openEntry();
  expect(await entry.mayAnswer()).toBe(true);
  await entry.close();
  expect(ledger.steps).toEqual([]);
});

it('writes a question down once, and forgets it with its answer', async () => {
  const { entry, ledger } = openEntry();
  await Promise.all([entry.write(), entry.write()]);
  expect(ledger.payloads()).toEqual(['p']);
  expect(await entry.mayAnswer()).toBe(true);
  await entry.close();
  expect(ledger.steps).toEqual(['start d', 'posting d', 'done d']);
});

it('answers nothing that is another’s now, or was erased', async () => {
  const { deliveries, entry } = openEntry();
  await entry.write();
  await deliveries.done('d');
  expect(await entry.mayAnswer()).toBe(false);
});

it('leaves what could not be sent to whoever looks next, unless Slack never takes it', async () => {
  const unreached = openEntry();
  await unreached.entry.write();
  await unreached.entry.failed(new Error('ECONNRESET'));
  expect(await unreached.ledger.open().takeOver()).toMatchObject([{ id: 'd', isInDoubt: false }]);
  const expired = openEntry();
  await expired.entry.write();
  await expired.entry.failed(new RespondError('Gone', 404));
  expect(expired.ledger.payloads()).toEqual([]);
});

it('waits for a store that is slow no longer than a second, and has the late claim finished all the same', async () => {
  const gate = createGate();
  const ledger = createMemoryLedger();
  const own = ledger.open();
  const done: unknown[] = [];
  const entry = createWaitingEntry({
    deliveries: {
      ...own,
      start: async (asked) => gate.passed.then(() => own.start(asked)),
      done: async (...named) => void done.push(named),
    },
    delivery,
    log: createRecordingLog(),
    steadyNow: () => 0,
  });
  await entry.write();
  expect(await entry.mayAnswer()).toBe(true);
  await entry.close();
  expect(done).toEqual([['d', undefined]]);
  gate.open();
});

it('answers without the ledger what another process was brought too', async () => {
  const { entry, ledger } = openEntry();
  await ledger.open().start(delivery);
  await entry.write();
  expect(await entry.mayAnswer()).toBe(true);
});
