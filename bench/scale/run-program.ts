import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readProcessTimes } from '../load/processor-time.js';

/** What a run of the program came to. */
export interface ProgramRun {
  readonly output: string;
  /** The exit code, or the signal that ended it. */
  readonly ended: number | NodeJS.Signals;
  readonly ms: number;
  /** Milliseconds of the processor: of all its processes, and of the one that took most. */
  readonly processor: number;
  readonly busiest: number;
  /** Megabytes that all of its processes held at most, what they share counted once. */
  readonly memory: number;
}

export interface RunOptions {
  readonly build: string;
  readonly databaseFile: string;
  /** No `.env` of the checkout is read there. */
  readonly folder: string;
  /** Milliseconds after which it is killed. */
  readonly killedAfter?: number;
}

const main = (build: string) => path.join(path.resolve(build), 'src', 'main.js');

/** How often its processes are looked at: what one does in its last moments isn't seen. */
const everyMs = 200;

/** Runs a command of the program over a store, by words alone, and watches its processes (on Linux). */
export async function runProgram(args: readonly string[], options: RunOptions): Promise<ProgramRun> {
  const { build, databaseFile, folder, killedAfter } = options;
  const env = { PATH: process.env.PATH, VERBATIM_DB: databaseFile, VERBATIM_SAMPLES: 'never', VERBATIM_ENCODER: 'off' };
  const begun = performance.now();
  const child = spawn(process.execPath, [main(build), ...args], { cwd: folder, env });
  const said: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => said.push(data));
  child.stderr.on('data', (data: Buffer) => said.push(data));
  const processor = new Map<number, number>();
  let memory = 0;
  const look = async (): Promise<void> => {
    const family = await familyOf(child.pid ?? 0);
    for (const { pid, ms } of family) processor.set(pid, Math.max(ms, processor.get(pid) ?? 0));
    memory = Math.max(memory, (await Promise.all(family.map(({ pid }) => memoryOf(pid)))).reduce(plus, 0));
  };
  const timer = setInterval(() => void look(), everyMs);
  const killing = killedAfter && setTimeout(() => child.kill('SIGKILL'), killedAfter);
  const ended = await new Promise<number | NodeJS.Signals>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? signal ?? 1));
  });
  clearInterval(timer);
  if (killing) clearTimeout(killing);
  const each = [...processor.values()];
  return {
    output: Buffer.concat(said).toString(),
    ended,
    ms: performance.now() - begun,
    processor: each.reduce(plus, 0),
    busiest: Math.max(0, ...each),
    memory,
  };
}

function plus(a: number, b: number): number {
  return a + b;
}

/** A process and those that it has started, with their milliseconds of the processor. */
async function familyOf(pid: number): Promise<readonly { readonly pid: number; readonly ms: number }[]> {
  const names = await readdir('/proc').catch(() => []);
  const all = await Promise.all(
    names.filter((name) => /^\d+$/.test(name)).map(async (name) => ({ pid: Number(name), times: await timesOf(name) })),
  );
  return all
    .filter((one) => one.pid === pid || one.times.parent === pid)
    .map((one) => ({ pid: one.pid, ms: one.times.own }));
}

async function timesOf(pid: string) {
  return readProcessTimes(await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''));
}

/** Megabytes, pages that several processes share divided among them. */
async function memoryOf(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss: +(\d+) kB/m.exec(text)?.[1] ?? 0) / 1e3;
}
