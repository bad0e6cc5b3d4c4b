import { expect, it, onTestFinished, vi } from 'vitest';
import { createCommandDoor } from '../../../src/slack/app/command-door.js';
import { createRecordingLog } from '../recording-log.js';

/** A door whose clock and line are the test's; a burst lasts two seconds. */
function setUp() {
  let time = 50_000;
  let wait = 0;
  const log = createRecordingLog();
  const door = createCommandDoor({
    expectedWait: (person) => (person === 'flooder' ? 10 * wait : wait),
    timing: { answerPatience: 500, burst: 2_000, burstWait: 5_000, crowdWait: 300 },
    log,
    now: () => time,
  });
  return {
    log,
    /** So many milliseconds later, with such a wait to be expected. */
    after: (ms: number, expected: number) => {
      time += ms;
      wait = expected;
    },
    admits: (person = 'ann', waited = 0) => door.admits(person, waited),
  };
}

it('lets a burst in, as far as it is answered within the time that is given', () => {
  const { after, admits } = setUp();
  expect(admits()).toBe(true);
  after(1_000, 5_000);
  expect(admits()).toBe(true);
  after(0, 5_001);
  expect(admits()).toBe(false);
  after(0, Number.POSITIVE_INFINITY);
  expect(admits()).toBe(false);
});

it('lets those alone in, where it stays crowded, who have their answer in the acknowledgement', () => {
  const { after, admits } = setUp();
  expect(admits()).toBe(true);
  after(2_000, 301);
  expect(admits()).toBe(false);
  after(0, 300);
  expect(admits()).toBe(true);
  expect(admits('ann', 1)).toBe(false);
  // A short line is not nobody: the crowd is still there.
  after(10_000, 150);
  expect(admits()).toBe(true);
  after(0, 1_000);
  expect(admits()).toBe(false);
});

it('takes what comes after a quiet moment for a burst again', () => {
  const { after, admits } = setUp();
  after(60_000, 1_000);
  expect(admits()).toBe(false);
  after(1_000, 0);
  expect(admits()).toBe(true);
  after(500, 1_000);
  expect(admits()).toBe(true);
});

it('takes the first that come after the start for a burst, whoever waits already', () => {
  const { after, admits } = setUp();
  after(1_999, 5_000);
  expect(admits()).toBe(true);
  after(1, 5_000);
  expect(admits()).toBe(false);
});

it('tells the log how many were told so, at once and then once a second, with the times of the last', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { after, admits, log } = setUp();
  expect(admits()).toBe(true);
  expect(log.lines).toEqual([]);
  after(2_500, 1_234.6);
  admits();
  admits('flooder', 20.4);
  admits('ann', 30.6);
  vi.advanceTimersByTime(1_000);
  const message = 'Commands were told at the door that too much is asked; the times are the last one’s.';
  expect(log.lines).toEqual([
    { level: 'warn', fields: { count: 1, expectedMs: 1_235, waitedMs: 0 }, message },
    { level: 'warn', fields: { count: 2, expectedMs: 1_235, waitedMs: 31 }, message },
  ]);
  vi.advanceTimersByTime(1_000);
  expect(vi.getTimerCount()).toBe(0);
});

it('turns away who asks too much, and nobody for them', () => {
  const { after, admits } = setUp();
  after(2_500, 150);
  expect(admits('flooder')).toBe(false);
  expect(admits('ann')).toBe(true);
});

it('tells in time whoever has waited at the door itself, burst or not', () => {
  const { admits } = setUp();
  expect(admits('ann', 500)).toBe(true);
  expect(admits('ann', 501)).toBe(false);
});
