import { beforeEach, expect, it } from 'vitest';
import { createJobRunner, type Job } from '../../src/process/job-runner.js';
import { createMemoryDuties } from '../memory-duties.js';
import { createRecordingLog } from '../slack/recording-log.js';

const hour = 60 * 60 * 1_000;

let time = 0;
const duties = () => createMemoryDuties(() => time);

beforeEach(() => {
  time = 0;
});

function openRunner(ledger: ReturnType<typeof duties>, run: Job['run']) {
  const log = createRecordingLog();
  const jobs = [{ name: 'job', every: hour, run }];
  return { log, ...createJobRunner({ duties: ledger, jobs, log, steadyNow: () => time }) };
}

/** Lets what was begun come to its end. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

it('does a job once in its time, whichever of two processes comes first', async () => {
  const done: string[] = [];
  const ledger = duties();
  const runners = ['first', 'second'].map((name) =>
    openRunner(ledger, async () => {
      done.push(name);
      return 'done';
    }),
  );
  for (let minutes = 0; minutes < 121; minutes += 1) {
    for (const runner of minutes < 60 ? runners : [...runners].reverse()) await runner.look();
    await settle();
    time += 60_000;
  }
  expect(done).toEqual(['first', 'second', 'second']);
});

it('goes on having what takes longer, each time it is run, and writes down how it ended', async () => {
  const ledger = duties();
  const outcomes: string[] = [];
  const end: typeof ledger.end = (name, fence, outcome) => {
    outcomes.push(outcome);
    return ledger.end(name, fence, outcome);
  };
  const ends: ((outcome: string) => void)[] = [];
  const signals: AbortSignal[] = [];
  const runner = openRunner({ ...ledger, end }, (signal) => {
    signals.push(signal);
    return new Promise((resolve) => ends.push(resolve));
  });
  for (const outcome of ['two taken away', 'none']) {
    for (let looks = 0; looks < 3; looks += 1) await runner.look();
    ends.at(-1)?.(outcome);
    await settle();
    time += hour;
  }
  expect(signals.map(({ aborted }) => aborted)).toEqual([false, false]);
  expect(outcomes).toEqual(['two taken away', 'none']);
});

it('asks again after an hour at the latest what is due in a day: clocks are set', async () => {
  let asked = 0;
  const take = async () => {
    asked += 1;
    return { kind: 'not_due', dueIn: 24 * hour } as const;
  };
  const runner = openRunner({ ...duties(), take }, async () => 'done');
  await runner.look();
  time = hour - 1;
  await runner.look();
  expect(asked).toBe(1);
  time = hour;
  await runner.look();
  expect(asked).toBe(2);
});

it('asks the ledger one thing at a time, however slow it is', async () => {
  let asked = 0;
  const take = () => {
    asked += 1;
    return new Promise<never>(() => {});
  };
  const runner = openRunner({ ...duties(), take }, async () => 'done');
  for (let looks = 0; looks < 3; looks += 1) void runner.look();
  await settle();
  expect(asked).toBe(1);
});

it('ends what is under way at a stop, leaves it to be taken over, and begins and warns of nothing any more', async () => {
  const ledger = duties();
  let fail = (): void => {};
  let isAway = false;
  let asked = 0;
  const take: typeof ledger.take = (name, every) => {
    asked += 1;
    return isAway ? new Promise((_, reject) => (fail = () => reject(new Error('Closed.')))) : ledger.take(name, every);
  };
  const signals: AbortSignal[] = [];
  const runner = openRunner({ ...ledger, take }, (signal) => {
    signals.push(signal);
    return new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('Stopped.'))));
  });
  await runner.look();
  runner.stop();
  await settle();
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  expect(await ledger.take('job', hour)).toMatchObject({ kind: 'held' });
  await runner.look();
  expect(asked).toBe(1);
  isAway = true;
  const other = openRunner({ ...ledger, take }, async () => 'done');
  const looking = other.look();
  other.stop();
  fail();
  await looking;
  expect([...runner.log.lines, ...other.log.lines]).toEqual([]);
});

it('asks the ledger nothing until a job is due', async () => {
  let asked = 0;
  const ledger = duties();
  const take: typeof ledger.take = (name, every) => {
    asked += 1;
    return ledger.take(name, every);
  };
  const runner = openRunner({ ...ledger, take }, async () => 'done');
  for (let looks = 0; looks < 100; looks += 1) {
    await runner.look();
    await settle();
    time += 2_500;
  }
  expect(asked).toBe(2);
});

it('ends a job that another process has meanwhile, and says nothing of it', async () => {
  const ledger = duties();
  const signals: AbortSignal[] = [];
  const renew = async () => false;
  const runner = openRunner(
    { ...ledger, renew },
    (signal) =>
      new Promise((_, reject) => {
        signals.push(signal);
        signal.addEventListener('abort', () => reject(new Error('Ended.')));
      }),
  );
  await runner.look();
  expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
  await runner.look();
  await settle();
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  expect(runner.log.lines).toEqual([]);
});

it('warns of a job that fails, writes it down, and does it again in its time', async () => {
  const ledger = duties();
  const outcomes: string[] = [];
  const end: typeof ledger.end = (name, fence, outcome) => {
    outcomes.push(outcome);
    return ledger.end(name, fence, outcome);
  };
  const runner = openRunner({ ...ledger, end }, async () => {
    throw new Error('The disk is full.');
  });
  await runner.look();
  await settle();
  await runner.look();
  await settle();
  expect(runner.log.lines).toHaveLength(1);
  time = hour;
  await runner.look();
  await settle();
  expect(runner.log.lines).toHaveLength(2);
  expect(outcomes).toEqual(['failed', 'failed']);
});

it('warns once while the ledger can’t be asked, and goes on by itself', async () => {
  const ledger = duties();
  let isAway = true;
  let done = 0;
  const take: typeof ledger.take = async (name, every) => {
    if (isAway) throw new Error('The database is away.');
    return ledger.take(name, every);
  };
  const runner = openRunner({ ...ledger, take }, async () => {
    done += 1;
    return 'done';
  });
  for (let looks = 0; looks < 5; looks += 1) await runner.look();
  expect(runner.log.lines).toHaveLength(1);
  isAway = false;
  await runner.look();
  expect(done).toBe(1);
  await settle();
  isAway = true;
  time = hour;
  for (let looks = 0; looks < 5; looks += 1) await runner.look();
  expect(runner.log.lines).toHaveLength(2);
});
