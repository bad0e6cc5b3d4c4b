import type { MessagePort, Worker } from 'node:worker_threads';
import type { EncodedKind, Encoder } from '../domain.js';
import { EncoderUnavailable } from '../errors.js';
import type { EncoderCall, EncoderReport } from './encoder-message.js';

/** Calls to the encoder's thread, from this end of what leads there. */
export interface EncoderCalls {
  /** Resolves to the model's id when the thread is ready; rejects with `EncoderUnavailable` where it never will be. */
  readonly ready: Promise<string>;
  readonly vectors: Encoder['vectors'];
  /** Takes no call any more; resolves when those that were made are answered. */
  finish(): Promise<void>;
  /** Why no call is taken any more; undefined while they are. */
  ended(): EncoderUnavailable | undefined;
}

interface Awaited {
  resolve(vectors: readonly Float32Array[]): void;
  reject(error: EncoderUnavailable): void;
}

/**
 * Calls by the thread itself, or by a port that it listens to. `onEnd` is told once of an end that none asked for,
 * `onWaiting`, with each call that was done, how many others the thread had still to do then.
 */
export function createEncoderCalls(
  end: Worker | MessagePort,
  onEnd: (error: EncoderUnavailable) => void = () => {},
  onWaiting: (calls: number) => void = () => {},
): EncoderCalls {
  const awaited = new Map<number, Awaited>();
  let last = 0;
  let ended: EncoderUnavailable | undefined;
  let idle = () => {};
  let begin: (id: string) => void = () => {};
  let fail: (error: EncoderUnavailable) => void = () => {};
  const ready = new Promise<string>((resolve, reject) => {
    begin = resolve;
    fail = reject;
  });
  // Whoever waits for it hears of it; nobody has to.
  ready.catch(() => {});

  const settle = (call: number, how: (one: Awaited) => void) => {
    const one = awaited.get(call);
    awaited.delete(call);
    if (one) how(one);
    if (awaited.size === 0) idle();
  };
  const stop = (error: EncoderUnavailable) => {
    fail(error);
    for (const call of [...awaited.keys()]) settle(call, ({ reject }) => reject(error));
    if (ended) return;
    ended = error;
    onEnd(error);
  };
  end.on('message', (said: EncoderReport) => {
    if ('ready' in said) begin(said.id);
    else if ('vectors' in said) {
      onWaiting(said.waiting);
      settle(said.call, ({ resolve }) => resolve(said.vectors));
    } else {
      const error = new EncoderUnavailable(said.failed, { cause: said.cause });
      const { call } = said;
      if (call === undefined) stop(error);
      else settle(call, ({ reject }) => reject(error));
    }
  });
  // A thread tells its error before its exit; of a port the end alone is told.
  end.on('error', (cause) => stop(stopped(cause)));
  end.on('exit', () => stop(stopped()));
  end.on('close', () => stop(stopped()));

  return {
    ready,
    vectors: async (kind: EncodedKind, texts: readonly string[]): Promise<readonly Float32Array[]> => {
      if (ended) throw ended;
      last += 1;
      const told: EncoderCall = { call: last, kind, texts };
      const made = new Promise<readonly Float32Array[]>((resolve, reject) =>
        awaited.set(told.call, { resolve, reject }),
      );
      end.postMessage(told);
      return made;
    },
    finish: async () => {
      ended ??= new EncoderUnavailable('The encoder is closed.');
      if (awaited.size > 0) await new Promise<void>((resolve) => (idle = resolve));
    },
    ended: () => ended,
  };
}

function stopped(cause?: unknown): EncoderUnavailable {
  return new EncoderUnavailable('The encoder’s thread ended; it may have had too little memory.', { cause });
}
