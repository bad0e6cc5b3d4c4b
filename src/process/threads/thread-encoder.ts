import { MessageChannel, type MessagePort, parentPort } from 'node:worker_threads';
import type { Piscina } from 'piscina';
import type { Encoder, Meter } from '../../domain.js';
import { type ConnectOptions, connectEncoder } from '../../encoder/connect-encoder.js';

/** What a thread of a pool asks for: that the encoder listens to this port. */
interface EncoderWish {
  readonly encoderPort: MessagePort;
}

/**
 * In a thread of a pool: the process's one encoder, undefined where it has none (`id` is absent). `measures`: is told
 * how many calls the encoder has still to do, whenever it has done one of this thread's.
 */
export function encoderOfProcess(
  id: string | undefined,
  waits: ConnectOptions['waits'],
  measures?: { readonly meter: Pick<Meter, 'set'> },
): Encoder | undefined {
  if (id === undefined) return undefined;
  const { port1, port2 } = new MessageChannel();
  parentPort?.postMessage({ encoderPort: port1 } satisfies EncoderWish, [port1]);
  const onWaiting = (calls: number) => measures?.meter.set('verbatim_encoder_calls_waiting', calls);
  return connectEncoder(port2, { id, waits, onWaiting });
}

/** Has `connect` called with the port of each of a pool's threads, also of those that take another's place. */
export function listenForWishes(pool: Piscina, connect: (port: MessagePort) => void): void {
  pool.on('message', ({ encoderPort }: Partial<EncoderWish>) => {
    if (encoderPort) connect(encoderPort);
  });
}
