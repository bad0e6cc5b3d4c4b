import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { EncodedKind, Encoder } from '../domain.js';
import type { EncoderCall, EncoderReport, EncoderStart } from './encoder-message.js';
import { EncoderUnavailable } from './encoder-unavailable.js';
import type { RuntimeName } from './open-model.js';
import { rememberQuestions } from './remember-questions.js';

export interface OpenEncoder {
  readonly encoder: Encoder;
  /** Waits for the calls that it was given, then ends the thread; no call is taken any more. Safe to call twice. */
  close(): Promise<void>;
}

export interface EncoderOptions {
  /** `off` for none, `auto` for the one that comes with the project, else the folder of another of the same form. */
  readonly choice: 'off' | 'auto' | (string & {});
  readonly projectFolder: string;
  /** Where not given, the native runtime if it is installed, else WebAssembly. */
  readonly runtime?: RuntimeName;
}

interface Awaited {
  resolve(vectors: readonly Float32Array[]): void;
  reject(error: EncoderUnavailable): void;
}

/**
 * Loads the encoder in a thread of its own, in about a second; undefined where it is off. Rejects with
 * `EncoderUnavailable` where a file of it is missing or damaged or there is too little memory: words have to do then.
 */
export async function openEncoder(options: EncoderOptions): Promise<OpenEncoder | undefined> {
  const { choice, projectFolder, runtime } = options;
  if (choice === 'off') return undefined;
  const folder = choice === 'auto' ? path.join(projectFolder, 'data', 'encoder') : path.resolve(choice);
  const start: EncoderStart = { folder, ...(runtime && { runtime }) };
  const worker = new Worker(new URL('encoder-thread.js', import.meta.url), { workerData: start });
  const calls = createCalls(worker);
  const id = await calls.ready.catch(async (error) => {
    await worker.terminate();
    throw error;
  });
  return { encoder: rememberQuestions({ id, vectors: calls.vectors }), close: calls.close };
}

function createCalls(worker: Worker) {
  const awaited = new Map<number, Awaited>();
  let last = 0;
  let ended: EncoderUnavailable | undefined;
  let idle = () => {};
  let closed: Promise<void> | undefined;
  let begin: (id: string) => void = () => {};
  let fail: (error: EncoderUnavailable) => void = () => {};
  const ready = new Promise<string>((resolve, reject) => {
    begin = resolve;
    fail = reject;
  });

  const settle = (call: number, how: (one: Awaited) => void) => {
    const one = awaited.get(call);
    awaited.delete(call);
    if (one) how(one);
    if (awaited.size === 0) idle();
  };
  const end = (error: EncoderUnavailable) => {
    ended ??= error;
    fail(error);
    for (const call of [...awaited.keys()]) settle(call, ({ reject }) => reject(error));
  };
  worker.on('message', (said: EncoderReport) => {
    if ('ready' in said) begin(said.id);
    else if ('vectors' in said) settle(said.call, ({ resolve }) => resolve(said.vectors));
    else {
      const error = new EncoderUnavailable(said.failed, { cause: said.cause });
      const { call } = said;
      if (call === undefined) end(error);
      else settle(call, ({ reject }) => reject(error));
    }
  });
  worker.on('error', (cause) => end(stopped(cause)));
  worker.on('exit', () => end(stopped()));

  return {
    ready,
    vectors: async (kind: EncodedKind, texts: readonly string[]): Promise<readonly Float32Array[]> => {
      if (ended) throw ended;
      last += 1;
      const told: EncoderCall = { call: last, kind, texts };
      const made = new Promise<readonly Float32Array[]>((resolve, reject) =>
        awaited.set(told.call, { resolve, reject }),
      );
      worker.postMessage(told);
      return made;
    },
    close: (): Promise<void> => {
      ended ??= new EncoderUnavailable('The encoder is closed.');
      closed ??= (async () => {
        if (awaited.size > 0) await new Promise<void>((resolve) => (idle = resolve));
        await worker.terminate();
      })();
      return closed;
    },
  };
}

function stopped(cause?: unknown): EncoderUnavailable {
  return new EncoderUnavailable('The encoder’s thread ended; it may have had too little memory.', { cause });
}
