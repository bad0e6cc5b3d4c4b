import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Telemetry } from '../../src/domain.js';
import { VerbatimError } from '../../src/errors.js';
import { careForStore } from '../../src/process/care-for-store.js';
import { createFakeBot } from '../slack/fake-bot.js';
import { createRecordingLog } from '../slack/recording-log.js';
import { createRecordingTelemetry } from './telemetry/recording-telemetry.js';

const day = 24 * 60 * 60 * 1_000;

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-27T08:00:00.000Z') }));
afterEach(() => void vi.useRealTimers());

interface Store {
  readonly checkReady?: () => Promise<void>;
  readonly forget?: (before: string) => Promise<boolean>;
}

function care({ checkReady = async () => {}, forget = async () => false }: Store = {}, telemetry?: Telemetry) {
  const bot = createFakeBot();
  const log = createRecordingLog();
  const lost: string[] = [];
  const stop = careForStore({
    bot: { ...bot, checkReady, archive: { ...bot.archive, forget } },
    duties: bot.ledgers.duties,
    keepDays: 30,
    log,
    onLost: ({ code }) => lost.push(code),
    telemetry,
  });
  return { log, lost, stop };
}

it('says once, within ten seconds, that the store is gone', async () => {
  let isThere = true;
  const checkReady = async () => {
    if (!isThere) throw new VerbatimError('store_gone', 'It was deleted.');
  };
  const { lost, stop } = care({ checkReady });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(lost).toEqual([]);
  isThere = false;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(lost).toEqual(['store_gone']);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(lost).toEqual(['store_gone']);
  stop();
});

it('tells whether the store can be read and written, and how each job ended', async () => {
  const telemetry = createRecordingTelemetry();
  let isThere = true;
  const checkReady = async () => {
    if (!isThere) throw new VerbatimError('store_locked', 'Another process holds it.');
  };
  const { stop } = care({ checkReady }, telemetry);
  await vi.advanceTimersByTimeAsync(4_000);
  isThere = false;
  await vi.advanceTimersByTimeAsync(4_000);
  isThere = true;
  await vi.advanceTimersByTimeAsync(4_000);
  stop();
  const isUp = telemetry.lines.filter((line) => line.startsWith('verbatim_store_up'));
  expect(isUp).toEqual([1, 1, 0, 1].map((up) => `verbatim_store_up ${up}`));
  expect(telemetry.lines).toContain('verbatim_job_runs_total forget-answers done 1');
});

it('forgets what is older than the days say at once, and every hour', async () => {
  const before: string[] = [];
  const forget = async (time: string) => {
    before.push(time);
    return false;
  };
  const { stop } = care({ forget });
  await vi.advanceTimersByTimeAsync(0);
  expect(before).toEqual([new Date(Date.now() - 30 * day).toISOString()]);
  await vi.advanceTimersByTimeAsync(2 * 60 * 60 * 1_000);
  expect(before).toHaveLength(3);
  stop();
});

it('warns where answers can’t be forgotten, and tries again an hour later', async () => {
  let tries = 0;
  const forget = async () => {
    tries += 1;
    throw new Error('The disk is full.');
  };
  const { log, lost, stop } = care({ forget });
  await vi.advanceTimersByTimeAsync(60 * 60 * 1_000);
  expect(tries).toBe(2);
  expect(log.lines.map(({ level }) => level)).toEqual(['warn', 'warn']);
  expect(lost).toEqual([]);
  stop();
});

it('neither looks nor forgets once it is stopped, nor says that something failed on the way', async () => {
  const checkReady = vi.fn(async () => {});
  let fail = (): void => {};
  const forget = vi.fn(() => new Promise<boolean>((_, reject) => (fail = () => reject(new Error('Closed.')))));
  const { log, stop } = care({ checkReady, forget });
  stop();
  fail();
  await vi.advanceTimersByTimeAsync(3 * 60 * 60 * 1_000);
  expect(checkReady).not.toHaveBeenCalled();
  expect(forget).toHaveBeenCalledTimes(1);
  expect(log.lines).toEqual([]);
});
