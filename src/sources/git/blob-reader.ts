import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { SourceError } from '../source-error.js';
import { gitArguments, gitEnvironment, killGroup } from './run-git.js';

/** Reads what a repository holds, by its hashes, one after the other; one process reads all. */
export interface BlobReader {
  /** @throws {SourceError} where it isn't there, or the reader was closed. */
  read(hash: string, size: number): Promise<Buffer>;
  close(): Promise<void>;
}

/** Milliseconds for one file. */
const patience = 30_000;

/** The process begins with the first file that is read. */
export function openBlobReader(repository: string): BlobReader {
  let started: { readonly child: ChildProcessByStdio<Writable, Readable, null>; readonly pull: Pull } | undefined;
  let isClosed = false;
  let before: Promise<unknown> = Promise.resolve();

  const start = () => {
    const child = spawn('git', gitArguments(['--git-dir', repository, 'cat-file', '--batch']), {
      env: gitEnvironment(),
      stdio: ['pipe', 'pipe', 'ignore'],
      detached: true,
    });
    child.on('error', () => {});
    child.stdin.on('error', () => {});
    return { child, pull: createPull(child.stdout) };
  };

  const readNext = async (hash: string, size: number): Promise<Buffer> => {
    if (isClosed) throw new SourceError('it was asked for after the look had ended');
    started ??= start();
    const { child, pull } = started;
    const clock = setTimeout(() => killGroup(child.pid), patience);
    try {
      child.stdin.write(`${hash}\n`);
      const head = (await pull.until(0x0a)).toString();
      if (head !== `${hash} blob ${size}`) throw new SourceError(`git says: ${head.slice(0, 100)}`);
      const bytes = await pull.exactly(size);
      await pull.exactly(1);
      return bytes;
    } catch (error) {
      // What is left of its output belongs to no file any more.
      killGroup(child.pid);
      started = undefined;
      throw error instanceof SourceError ? error : new SourceError("can't be read from the clone", { cause: error });
    } finally {
      clearTimeout(clock);
    }
  };

  return {
    read: (hash, size) => {
      const reading = before.then(() => readNext(hash, size));
      before = reading.catch(() => {});
      return reading;
    },
    close: async () => {
      isClosed = true;
      await before;
      if (!started) return;
      const { child } = started;
      started = undefined;
      const over = child.exitCode === null && child.signalCode === null ? once(child, 'close') : undefined;
      child.stdin.end();
      killGroup(child.pid);
      await over;
    },
  };
}

interface Pull {
  /** Bytes before the next such one, which is taken too. */
  until(byte: number): Promise<Buffer>;
  exactly(length: number): Promise<Buffer>;
}

/** Takes from a stream as much as is asked for. Rejects where it ends before. */
function createPull(stream: Readable): Pull {
  const chunks = stream[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  const more = async (): Promise<Buffer> => {
    const { value, done } = await chunks.next();
    if (done) throw new Error('git ended');
    return value;
  };
  const exactly = async (length: number): Promise<Buffer> => {
    const parts = [held];
    let have = held.byteLength;
    while (have < length) {
      const chunk = await more();
      parts.push(chunk);
      have += chunk.byteLength;
    }
    const all = Buffer.concat(parts, have);
    held = all.subarray(length);
    return all.subarray(0, length);
  };
  const until = async (byte: number): Promise<Buffer> => {
    while (!held.includes(byte)) held = Buffer.concat([held, await more()]);
    const line = await exactly(held.indexOf(byte) + 1);
    return line.subarray(0, -1);
  };
  return { until, exactly };
}
