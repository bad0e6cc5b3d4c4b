import { expect, it } from 'vitest';
import type { Deliveries } from '../../../src/domain.js';
import { createLedgerEntry } from '../../../src/slack/listeners/ledger-entry.js';
import { createMemoryLedger } from '../memory-ledger.js';
import { createRecordingLog } from '../recording-log.js';

const delivery = { id: 'd', keys: ['k'], payload: '' } as const;

interface Bench {
  readonly deliveries?: Partial<Deliveries>;
  readonly isShared?: boolean;
  readonly steadyNow?: () => number;
}

async function openEntry({ deliveries, isShared = true, steadyNow = () => 0 }: Bench = {}) {
  const ledger = createMemoryLedger();
  const own = ledger.open();
  await own.start(delivery);
  const entry = createLedgerEntry({
    deliveries: { ...own, ...deliveries },
    id: 'd',
    fence: 1,
    isShared,
    log: createRecordingLog(),
    steadyNow,
    pause: async () => {},
  });
  return { entry, ledger, own };
}

const away = async () => {
  throw new Error('The database is away.');
};

it('asks again whether a message may be written where the process was stopped before it heard that it may', async () => {
  const times = [0, 60_000, 60_000, 60_001];
  const { entry, ledger } = await openEntry({ steadyNow: () => times.shift() ?? 60_002 });
  expect(await entry.sending()).toBe(true);
  expect(ledger.steps).toEqual(['start d', 'posting d', 'posting d']);
});

it('writes nothing where another has taken the delivery over while the process was stopped', async () => {
  const times = [0, 60_000];
  const ledger = createMemoryLedger();
  const own = ledger.open();
  await own.start(delivery);
  const posting = async (id: string, fence: number) => {
    const may = await own.posting(id, fence);
    own.crash();
    await ledger.open().takeOver();
    return may;
  };
  const deliveries = { ...own, posting };
  const steadyNow = () => times.shift() ?? 60_001;
  const log = createRecordingLog();
  const entry = createLedgerEntry({
    deliveries,
    id: 'd',
    fence: 1,
    isShared: true,
    log,
    steadyNow,
    pause: async () => {},
  });
  expect(await entry.sending()).toBe(false);
  expect(entry.isSending()).toBe(false);
});

it('writes nothing that the ledger can’t be told of where others answer from the same store', async () => {
  const { entry } = await openEntry({ deliveries: { posting: away } });
  expect(await entry.sending()).toBe(false);
});

it('answers all the same where nobody else does', async () => {
  const { entry } = await openEntry({ deliveries: { posting: away }, isShared: false });
  expect(await entry.sending()).toBe(true);
});

it('takes back what it said of posting, however long the database is away, before it is left to others', async () => {
  let failures = 3;
  const ledger = createMemoryLedger();
  const own = ledger.open();
  await own.start(delivery);
  const notPosted = (id: string, fence: number) => {
    failures -= 1;
    return failures >= 0 ? away() : own.notPosted(id, fence);
  };
  const deliveries = { ...own, notPosted };
  const given = { id: 'd', fence: 1, isShared: true, log: createRecordingLog(), steadyNow: () => 0 };
  const entry = createLedgerEntry({ ...given, deliveries, pause: async () => {} });
  await entry.sending();
  await entry.withdraw();
  expect(ledger.steps).toEqual(['start d', 'posting d', 'notPosted d', 'release d']);
  expect(await ledger.open().takeOver()).toMatchObject([{ isInDoubt: false }]);
});
