import { type ChildProcess, fork, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SlackRecords, SocketLoad, Trouble } from './fake-slack.js';
import type { Generated, HttpLoad } from './load-generator.js';
import type { ProgramLoad, SentQuestion } from './records.js';
import { callChild } from './serve-parent.js';

/** The fake Slack, in a process of its own. */
export interface SlackProcess {
  readonly url: string;
  trouble(trouble: Trouble): Promise<void>;
  send(load: SocketLoad): Promise<readonly SentQuestion[]>;
  socketCount(): Promise<number>;
  cut(): Promise<void>;
  /** How many messages have come since `take`. */
  count(): Promise<number>;
  take(): Promise<SlackRecords>;
  stop(): void;
}

/** The load generator, in a process of its own. */
export interface GeneratorProcess {
  ask(load: HttpLoad): Promise<Generated>;
  /** How many questions have been acknowledged in all. */
  acknowledged(): Promise<number>;
  stop(): void;
}

/** The program as people start it, with nothing added but the probe. */
export interface ProgramProcess {
  /** Where it listens. */
  readonly url: string;
  readonly pid: number;
  /** Its standard output and errors. */
  readonly logFile: string;
  /** What it did since this was last called. */
  read(): Promise<ProgramLoad>;
  kill(signal: NodeJS.Signals): void;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

export interface ProgramOptions {
  /** The folder of the compiled program: `dist`, or another build's. */
  readonly build: string;
  readonly slackUrl: string;
  readonly transport: 'http' | 'socket';
  /** Where it runs; no `.env` of the checkout is read there. */
  readonly folder: string;
  /** The store's file, or where its PostgreSQL is. */
  readonly databaseFile?: string;
  readonly databaseUrl?: string;
  readonly samples: 'always' | 'never';
  /** Modules that Node loads before the program, as `--import` takes them. */
  readonly imports?: readonly string[];
  /** To start again where it listened before. */
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
}

export const signingSecret = 'signing-secret-of-the-load';

function forkHere(name: string): ChildProcess {
  return fork(path.join(import.meta.dirname, name), { execArgv: [] });
}

export async function startSlack(): Promise<SlackProcess> {
  const child = forkHere('fake-slack.js');
  const { url } = await callChild<{ url: string }>(child, 'listen');
  return {
    url,
    trouble: (trouble) => callChild(child, 'trouble', trouble),
    send: (load) => callChild(child, 'send', load),
    socketCount: () => callChild(child, 'socketCount'),
    cut: () => callChild(child, 'cut'),
    count: () => callChild(child, 'count'),
    take: () => callChild(child, 'take'),
    stop: () => child.kill('SIGKILL'),
  };
}

export async function startGenerator(): Promise<GeneratorProcess> {
  const child = forkHere('load-generator.js');
  await callChild(child, 'ready');
  return {
    ask: (load) => callChild(child, 'ask', load),
    acknowledged: () => callChild(child, 'acknowledged'),
    stop: () => child.kill('SIGKILL'),
  };
}

/** A port that was free a moment ago. */
async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/** Starts the program; it may not be ready yet (`waitUntilReady`). */
export async function startProgram(options: ProgramOptions): Promise<ProgramProcess> {
  const { build, slackUrl, transport, folder, databaseFile, databaseUrl, samples, imports = [] } = options;
  const port = options.port ?? (await findPort());
  const logFile = path.join(folder, `program-${port}.log`);
  const log = openSync(logFile, 'a');
  const probe = pathToFileURL(path.join(import.meta.dirname, 'lag-probe.js')).href;
  const loaded = [probe, ...imports].flatMap((module) => ['--import', module]);
  const child = spawn(process.execPath, [...loaded, path.join(path.resolve(build), 'src', 'main.js'), 'start'], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      SLACK_API_URL: `${slackUrl}/api/`,
      SLACK_TRANSPORT: transport,
      SLACK_BOT_TOKEN: 'xoxb-1-load',
      SLACK_APP_TOKEN: 'xapp-1-load',
      SLACK_SIGNING_SECRET: signingSecret,
      PORT: String(port),
      ...(databaseFile !== undefined && { VERBATIM_DB: databaseFile }),
      ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
      VERBATIM_SAMPLES: samples,
      ...options.env,
    },
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  const ended = new Promise<number | NodeJS.Signals>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? signal ?? 1));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    logFile,
    read: () => callChild(child, 'read'),
    kill: (signal) => child.kill(signal),
    ended,
  };
}

/** Resolves when the program says that it is ready; rejects where it ends before, or takes two minutes. */
export async function waitUntilReady({ url, ended, logFile }: ProgramProcess): Promise<void> {
  let code: number | NodeJS.Signals | undefined;
  ended.then((value) => {
    code = value;
  });
  for (const end = Date.now() + 120_000; Date.now() < end && code === undefined; ) {
    const isReady = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5_000) }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The program ${code === undefined ? 'is not ready' : `ended with ${code}`}: see ${logFile}.`);
}
