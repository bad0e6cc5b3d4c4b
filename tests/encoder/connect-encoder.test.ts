import { MessageChannel } from 'node:worker_threads';
import { expect, it, onTestFinished } from 'vitest';
import { connectEncoder } from '../../src/encoder/connect-encoder.js';
import type { EncoderCall } from '../../src/encoder/encoder-message.js';
import { madeUpVector } from '../make-encoder.js';

/** An encoder, and the other end of its port. */
function connect(waits: boolean, onWaiting?: (calls: number) => void) {
  const { port1: thread, port2 } = new MessageChannel();
  onTestFinished(() => thread.close());
  const encoder = connectEncoder(port2, { id: 'made-up/1', waits, ...(onWaiting && { onWaiting }) });
  const begin = () => {
    thread.on('message', ({ call, kind, texts }: EncoderCall) =>
      thread.postMessage({ call, vectors: texts.map((text) => madeUpVector(kind, text)), waiting: 2 }),
    );
    thread.postMessage({ ready: true, id: 'made-up/1' });
  };
  return { thread, encoder, begin };
}

it('lets nobody wait until it is loaded, and has vectors from then on', async () => {
  const { encoder, begin } = connect(false);
  await expect(encoder.vectors('question', ['one'])).rejects.toMatchObject({
    name: 'EncoderUnavailable',
    message: 'The encoder isn’t loaded yet.',
  });
  begin();
  // A thread that slept meanwhile hears of it first.
  expect(await encoder.vectors('question', ['one'])).toEqual([madeUpVector('question', 'one')]);
});

it('hears with each call how many others were still to be done', async () => {
  const heard: number[] = [];
  const { encoder, begin } = connect(true, (calls) => heard.push(calls));
  begin();
  await encoder.vectors('sentence', ['one']);
  expect(heard).toEqual([2]);
});

it('waits until it is loaded where that is wanted', async () => {
  const { encoder, begin } = connect(true);
  const asked = encoder.vectors('sentence', ['one', 'two']);
  begin();
  expect(await asked).toEqual([madeUpVector('sentence', 'one'), madeUpVector('sentence', 'two')]);
});

it('rejects what waits, and all that comes, when the thread has ended or nobody took the port', async () => {
  const { thread, encoder } = connect(true);
  const asked = encoder.vectors('sentence', ['one']);
  thread.close();
  await expect(asked).rejects.toMatchObject({ name: 'EncoderUnavailable' });
  await expect(encoder.vectors('question', ['two'])).rejects.toMatchObject({ name: 'EncoderUnavailable' });
});
