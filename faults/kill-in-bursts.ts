import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { DatabaseSync } from '@photostructure/sqlite';
import { type BurstSlack, type Mention, startBurstSlack, type Target } from './burst-slack.js';
import { clockAhead } from './clock-modules.js';

export interface KillOptions {
  /** The compiled `main.js` of the program that is killed. */
  readonly main: string;
  /** Text of the app's manifest. */
  readonly manifest: string;
  /** An empty folder, in which the store is made. */
  readonly folder: string;
  readonly transport: 'socket' | 'http';
  readonly kills: number;
  /** How each process but the last is ended: killed, which is the default, or told to stop while it answers. */
  readonly signal?: 'SIGKILL' | 'SIGTERM';
  /** How many questions are asked at once, in turn, each for two rounds. */
  readonly bursts: readonly number[];
  /** The same seed kills after the same times. */
  readonly seed: string;
}

/** What came of each question, once all is quiet again. */
export interface KillReport {
  readonly kills: number;
  readonly asked: number;
  readonly answeredOnce: number;
  readonly answeredTwice: number;
  /** Marked as being posted and posted nowhere, so that they are never answered: lost. */
  readonly lost: number;
  /** The most of those that one kill left behind. */
  readonly mostLostByOneKill: number;
  /** Answered by a later process than the one that was asked. */
  readonly takenOver: number;
  /** Exit code of the last process, which was told to stop. */
  readonly lastExit: number | null;
}

/** Milliseconds by which each process's clock is ahead of the one before: longer than a lease of the store. */
const step = 35_000;

/** How many questions may be left when more are asked. */
const mostLeft = 60;

/** Milliseconds from a burst to the kill, and in every other round from the first answer after it. */
const fromBurst = [50, 600] as const;
const fromAnswer = [0, 100] as const;

/**
 * Starts the program again and again on one store, asks it many questions at once and kills it while it answers. What
 * isn't acknowledged is brought again to the next process, as Slack does; each process's clock says that the leases of
 * the one before are over. In the end a process answers what is left and is told to stop. Rejects if a process doesn't
 * get ready or nothing gets quiet within three minutes.
 */
export async function killInBursts(options: KillOptions): Promise<KillReport> {
  const { manifest, transport, bursts, kills, seed, signal = 'SIGKILL' } = options;
  const slack = await startBurstSlack(manifest, Math.max(...bursts), transport);
  const store = path.join(options.folder, 'verbatim.db');
  const asked: Mention[] = [];
  const unsettled: (readonly string[])[] = [];
  let takenOver = 0;
  let current: Run | undefined;
  const start = async (round: number): Promise<Run> => {
    current = await startRun(options, slack, store, round * step);
    bringAll(slack, asked, current);
    return current;
  };
  try {
    for (let round = 0; round < kills; round += 1) {
      const before = unanswered(slack, asked);
      const run = await start(round);
      // Or what is left would grow from round to round, and each process would be busy with that alone.
      await waitFor('most of the rest', () => stateOf(store).started <= mostLeft);
      const answers = slack.answers;
      const burst = Array.from({ length: bursts[Math.floor(round / 2) % bursts.length] ?? 1 }, (_, index) =>
        slack.mention(index),
      );
      asked.push(...burst);
      bringAll(slack, burst, run);
      if (round % 2 === 1) await waitFor('a first answer', () => slack.answers > answers);
      const [soonest, latest] = round % 2 === 1 ? fromAnswer : fromBurst;
      await wait(soonest + dice(seed, round) * (latest - soonest));
      await run.end(signal);
      unsettled.push(stateOf(store).posting);
      takenOver += before.filter((mention) => slack.answersTo(mention) > 0).length;
    }
    const left = unanswered(slack, asked);
    const last = await start(kills);
    await waitFor('all to be quiet', () => asked.every(isAcknowledged) && stateOf(store).started === 0);
    const lastExit = await last.end('SIGTERM');
    takenOver += left.filter((mention) => slack.answersTo(mention) > 0).length;
    return { kills, takenOver, lastExit, ...count(slack, asked, unsettled) };
  } finally {
    await current?.end('SIGKILL');
    await slack.close();
  }
}

function unanswered(slack: BurstSlack, asked: readonly Mention[]): readonly Mention[] {
  return asked.filter((mention) => slack.answersTo(mention) === 0);
}

function count(slack: BurstSlack, asked: readonly Mention[], unsettled: readonly (readonly string[])[]) {
  const answers = asked.map((mention) => slack.answersTo(mention));
  const lost = new Set(unanswered(slack, asked).map(idOf));
  const seen = new Set<string>();
  const lostByKill = unsettled.map((ids) => {
    const own = ids.filter((id) => lost.has(id) && !seen.has(id));
    for (const id of own) seen.add(id);
    return own.length;
  });
  return {
    asked: asked.length,
    answeredOnce: answers.filter((number) => number === 1).length,
    answeredTwice: answers.filter((number) => number > 1).length,
    lost: lost.size,
    mostLostByOneKill: Math.max(0, ...lostByKill),
  };
}

/** Brings what is not acknowledged yet; whether it is, is known later. */
function bringAll(slack: BurstSlack, mentions: readonly Mention[], target: Target): void {
  for (const mention of mentions) if (!mention.isAcknowledged) void slack.bring(mention, target);
}

function isAcknowledged(mention: Mention): boolean {
  return mention.isAcknowledged;
}

function idOf({ channel, ts }: Mention): string {
  return `T0HOME:${channel}:${ts}`;
}

/** 0 to 1 from the round's number and the seed, so that a failure can be repeated. */
function dice(seed: string, round: number): number {
  return createHash('sha256').update(`${seed} ${round}`).digest().readUInt32BE() / 0xffffffff;
}

/** What the store says of deliveries that are not done. */
function stateOf(file: string): { readonly posting: readonly string[]; readonly started: number } {
  const database = new DatabaseSync(file, { timeout: 5_000 });
  try {
    const posting = database
      .prepare("SELECT id FROM delivery_ids JOIN deliveries ON seq = delivery WHERE state = 'posting'")
      .all();
    const [started] = database.prepare("SELECT count(*) AS count FROM deliveries WHERE state = 'started'").all();
    return { posting: posting.map((row) => String(row.id)), started: Number(started?.count) };
  } finally {
    database.close();
  }
}

interface Run extends Target {
  /** Resolves to the exit code, null where the signal itself ended the process. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
}

/** Starts the program; resolves when it says that it is ready. */
async function startRun(options: KillOptions, slack: BurstSlack, store: string, ahead: number): Promise<Run> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ['--import', clockAhead(ahead), options.main, 'start'], {
    cwd: options.folder,
    env: { PATH: process.env.PATH, VERBATIM_DB: store, PORT: String(port), LOG_LEVEL: 'error', ...slack.environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const exited = once(child, 'exit');
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> => {
    child.kill(signal);
    const [code] = await exited;
    return typeof code === 'number' ? code : null;
  };
  try {
    await waitFor('the program to be ready', async () => {
      const response = await fetch(`${url}/readyz`).catch(() => undefined);
      return response?.status === 200;
    });
  } catch (error) {
    await end('SIGKILL');
    throw error;
  }
  return { url, ahead, end };
}

/** Milliseconds to wait for anything, on a machine that has other work too. */
const patience = 180_000;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function waitFor(what: string, isThere: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + patience;
  while (!(await isThere())) {
    if (performance.now() > end) throw new Error(`Waited three minutes for ${what}.`);
    await wait(5);
  }
}
