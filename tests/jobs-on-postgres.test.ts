import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SourceSpec } from '../src/domain.js';
import { createJobRunner, type JobRunner } from '../src/process/job-runner.js';
import { listJobs } from '../src/process/list-jobs.js';
import { openSourceReader } from '../src/process/open-source-reader.js';
import type { SourceReader } from '../src/sources/contract.js';
import { openPostgresStore } from '../src/store/postgres/open-postgres-store.js';
import { openTestBot, type TestBot } from './open-test-bot.js';
import { makeFolder } from './set-up/make-folder.js';
import { hasPostgres, useDatabases } from './set-up/use-databases.js';
import { wait } from './set-up/wait.js';
import { createRecordingLog } from './slack/recording-log.js';
import { member } from './viewers.js';

const minute = 60_000;
const hours = (time: string) =>
  `---\nowner: U0ANN\nreview by: 2026-11-20\n---\n# Opening hours\n\nThe office opens at ${time} in the morning.\n`;

interface Replica extends Pick<JobRunner, 'look' | 'stop'> {
  readonly bot: TestBot['bot'];
}

describe.runIf(hasPostgres)('the jobs of two processes on one PostgreSQL', () => {
  const databases = useDatabases();
  let time: number;
  let made: ReturnType<typeof makeFolder>;
  let replicas: Replica[];
  let done: string[];

  const start = async (address: string, name: string): Promise<Replica> => {
    const now = () => new Date(time);
    const store = await openPostgresStore({ address, now, owner: name });
    const opened = openSourceReader({ folder: path.join(made.folder, `${name}-kept`), now: () => time });
    const sourceReader: SourceReader = {
      look: (spec, options) => {
        done.push(`looked at ${spec.id}`);
        return opened.reader.look(spec, options);
      },
    };
    const { bot } = await openTestBot({ store, samples: 'never', sourceReader, now, newId: () => `answer-of-${name}` });
    const source = (id: string): SourceSpec => ({
      id,
      kind: 'folder',
      location: path.join(made.folder, id),
      every: 60,
      owner: 'U0BEN',
    });
    const jobs = listJobs({
      bot,
      keepDays: 30,
      now,
      sources: ['docs', 'gone'].map((id) => ({ spec: source(id) })),
      tellPerson: async (person, sentence) => {
        done.push(`told ${person}: ${sentence.slice(0, 15)}`);
        return 'told';
      },
      showChanges: async ({ kept }) => {
        done.push(`edited ${kept.message.ts}`);
        return { kind: 'shown' };
      },
      log: createRecordingLog(),
    });
    const runner = createJobRunner({
      duties: bot.ledgers.duties,
      jobs,
      log: createRecordingLog(),
      steadyNow: () => time,
    });
    return { ...runner, bot: { ...bot, close: async () => void (await Promise.all([bot.close(), opened.close()])) } };
  };

  /** Both look at once, several times a lease, until the jobs that began have come to their ends. */
  const lookUntil = async (what: readonly string[]): Promise<void> => {
    done = [];
    await vi.waitFor(async () => {
      time += 2_000;
      await Promise.all(replicas.map(({ look }) => look()));
      expect(done.toSorted()).toEqual(what.toSorted());
      const duties = await replicas[0]?.bot.ledgers.duties.list();
      expect(duties?.filter(({ outcome }) => outcome === undefined)).toEqual([]);
    }, wait);
  };

  beforeEach(async () => {
    time = Date.parse('2026-11-24T10:00:00.000Z');
    done = [];
    made = makeFolder();
    mkdirSync(path.join(made.folder, 'docs'));
    writeFileSync(path.join(made.folder, 'docs', 'hours.md'), hours('eight'));
    const address = await databases.create();
    replicas = [await start(address, 'one'), await start(address, 'other')];
  });
  afterEach(async () => {
    for (const { stop } of replicas) stop();
    for (const { bot } of replicas) await bot.close();
    made.remove();
  });

  it('are done once each: sources looked at, people told, messages edited', async () => {
    await lookUntil(['looked at docs', 'looked at gone']);
    const [{ bot } = expect.fail()] = replicas;
    const answer = await bot.asking.ask({ viewer: member, question: 'When does the office open?', keeps: true });
    expect(answer.kind).toBe('cited');
    await bot.archive.recordMessage('id' in answer ? answer.id : '', { channel: 'C0PRESS', ts: '1.1' });

    time += 61 * minute;
    writeFileSync(path.join(made.folder, 'docs', 'hours.md'), hours('nine'));
    await lookUntil([
      'looked at docs',
      'looked at gone',
      'told U0ANN: The review of “',
      'told U0BEN: The source gone',
      'edited 1.1',
    ]);

    rmSync(path.join(made.folder, 'docs', 'hours.md'));
    time += 61 * minute;
    await lookUntil(['looked at docs', 'looked at gone', 'edited 1.1']);
  });
});
