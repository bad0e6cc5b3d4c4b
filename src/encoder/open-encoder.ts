import path from 'node:path';
import { type MessagePort, Worker } from 'node:worker_threads';
import type { Encoder } from '../domain.js';
import { EncoderUnavailable } from '../errors.js';
import { createEncoderCalls } from './encoder-calls.js';
import type { EncoderConnection, EncoderStart } from './encoder-message.js';
import type { RuntimeName } from './open-model.js';
import { rememberQuestions } from './remember-questions.js';

export interface OpenEncoder {
  readonly encoder: Encoder;
  /** Has the encoder's thread listen to a further port, whose other end may be in any thread (`connectEncoder`). */
  connect(port: MessagePort): void;
  /** Waits for the calls that it was given, then ends the thread; no call is taken any more. Safe to call twice. */
  close(): Promise<void>;
}

export interface EncoderOptions {
  /** `off` for none, `auto` for the one that comes with the project, else the folder of another of the same form. */
  readonly choice: 'off' | 'auto' | (string & {});
  readonly projectFolder: string;
  /** Where not given, the native runtime if it is installed, else WebAssembly. */
  readonly runtime?: RuntimeName;
  /** Is told once where the thread ends though nobody closed it: every call rejects from then on. */
  readonly onEnd?: (error: EncoderUnavailable) => void;
  /** Bytes of memory that can be had; by default as the system says, within the bounds that are set to the process. */
  readonly freeMemory?: () => number;
  /** Ends the thread while it is still being loaded. */
  readonly signal?: AbortSignal;
}

/** Megabytes of the thread's heap for what is new: vectors are small, and nothing else is made for each text. */
const youngMemory = 8;

/** Bytes without which it isn't loaded: where memory runs out later, the system ends the whole process. */
const needed = 500_000_000;

/**
 * Loads the encoder in a thread of its own, in about a second; undefined where it is off. Rejects with
 * `EncoderUnavailable` where a file of it is missing or damaged or there is too little memory: words have to do then.
 */
export async function openEncoder(options: EncoderOptions): Promise<OpenEncoder | undefined> {
  const { choice, runtime, onEnd, freeMemory = () => process.availableMemory(), signal } = options;
  if (choice === 'off') return undefined;
  if (signal?.aborted) throw new EncoderUnavailable('The encoder is closed.');
  const free = freeMemory();
  if (free < needed) {
    const [wanted, left] = [needed, free].map((bytes) => Math.floor(bytes / 1e6));
    throw new EncoderUnavailable(`The encoder needs ${wanted} MB of memory, and ${left} MB are free.`);
  }
  const start: EncoderStart = { folder: encoderFolder(options), ...(runtime && { runtime }) };
  const worker = new Worker(new URL('encoder-thread.js', import.meta.url), {
    workerData: start,
    resourceLimits: { maxYoungGenerationSizeMb: youngMemory },
  });
  let isReady = false;
  const calls = createEncoderCalls(worker, (error) => isReady && onEnd?.(error));
  const abandon = () => void worker.terminate();
  signal?.addEventListener('abort', abandon);
  const id = await calls.ready.catch(async (error) => {
    await worker.terminate();
    throw error;
  });
  signal?.removeEventListener('abort', abandon);
  isReady = true;
  let closed: Promise<void> | undefined;
  return {
    encoder: rememberQuestions({ id, vectors: calls.vectors }),
    connect: (port) => {
      // Whoever holds the other end learns of its end.
      if (calls.ended()) port.close();
      else worker.postMessage({ connect: port } satisfies EncoderConnection, [port]);
    },
    close: () => {
      closed ??= calls.finish().then(async () => {
        await worker.terminate();
      });
      return closed;
    },
  };
}

/** The folder of the encoder that was chosen, which isn't `off`. */
export function encoderFolder({ choice, projectFolder }: Pick<EncoderOptions, 'choice' | 'projectFolder'>): string {
  return choice === 'auto' ? path.join(projectFolder, 'data', 'encoder') : path.resolve(choice);
}
