import type { MessagePort } from 'node:worker_threads';
import type { Encoder } from '../domain.js';
import { EncoderUnavailable } from '../errors.js';
import { createEncoderCalls } from './encoder-calls.js';
import { rememberQuestions } from './remember-questions.js';

export interface ConnectOptions {
  /** `Encoder.id` of the encoder that is to listen. */
  readonly id: string;
  /** Whether calls wait until it listens, instead of rejecting at once with `EncoderUnavailable`. */
  readonly waits: boolean;
  /** Is told, with each call that was done, how many others the encoder had still to do then. */
  readonly onWaiting?: (calls: number) => void;
}

/** The encoder of another thread, by a port whose other end is handed to it, or closed where there is none. */
export function connectEncoder(port: MessagePort, { id, waits, onWaiting }: ConnectOptions): Encoder {
  const calls = createEncoderCalls(port, undefined, onWaiting);
  let isReady = false;
  const ready = calls.ready.then(() => {
    isReady = true;
  });
  ready.catch(() => {});

  const vectors: Encoder['vectors'] = async (kind, texts) => {
    if (waits) await ready;
    else if (!isReady) await turn();
    if (!isReady) throw calls.ended() ?? new EncoderUnavailable('The encoder isn’t loaded yet.');
    return calls.vectors(kind, texts);
  };
  return rememberQuestions({ id, vectors });
}

/** A thread that slept has yet to hear what was told to it meanwhile: once round the event loop, whole. */
async function turn(): Promise<void> {
  for (let half = 0; half < 2; half += 1) await new Promise((resume) => setImmediate(resume));
}
