import type { MessagePort } from 'node:worker_threads';
import type { Encoder } from '../domain.js';
import { createEncoderCalls } from './encoder-calls.js';
import { rememberQuestions } from './remember-questions.js';

/**
 * The encoder of another thread, by a port whose other end was handed to it. What it returns gives the encoder as soon
 * as that listens; undefined before, and again when its thread has ended or nobody took the port.
 */
export function connectEncoder(port: MessagePort): () => Encoder | undefined {
  const calls = createEncoderCalls(port);
  let encoder: Encoder | undefined;
  calls.ready.then(
    (id) => {
      encoder = rememberQuestions({ id, vectors: calls.vectors });
    },
    () => {},
  );
  return () => (calls.ended() ? undefined : encoder);
}
