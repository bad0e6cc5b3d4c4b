import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MessagePort } from 'node:worker_threads';
import { expect, inject, it, onTestFinished } from 'vitest';
import type { EncoderCall } from '../../../src/encoder/encoder-message.js';
import type { FinderPool } from '../../../src/process/threads/finder-pool.js';
import type { RecorderThread } from '../../../src/process/threads/recorder-pool.js';
import { madeUpVector } from '../../make-encoder.js';
import { articleFile } from '../../open-test-bot.js';
import { makeFolder } from '../../set-up/make-folder.js';
import '../../set-up/provided.js';
import { member } from '../../viewers.js';

const id = 'made-up/1';

async function load<T>(module: string): Promise<T> {
  const file = path.join(inject('compiledProject'), 'dist', 'src', 'process', 'threads', module);
  return import(pathToFileURL(file).href);
}

/** Takes the encoder's place at each port that it is to listen to; `answer` may close one. */
function listen(answer: (port: MessagePort, call: EncoderCall) => void) {
  return (port: MessagePort): void => {
    port.on('message', (call: EncoderCall) => answer(port, call));
    port.postMessage({ ready: true, id });
    port.unref();
  };
}

/** To it everything means the same. */
function answer(port: MessagePort, { call, texts }: EncoderCall): void {
  port.postMessage({ call, vectors: texts.map(() => madeUpVector('sentence', 'any')) });
}

async function start(connect: ((port: MessagePort) => void) | undefined) {
  const { folder, remove } = makeFolder();
  const settings = {
    place: { kind: 'sqlite', file: path.join(folder, 'verbatim.db') },
    samples: 'never',
    config: { keepsSources: true },
    encoderId: id,
    projectFolder: inject('compiledProject'),
    owner: 'test',
  };
  const { startRecorder } = await load<{ startRecorder: (...args: unknown[]) => Promise<RecorderThread> }>(
    'recorder-pool.js',
  );
  const writing = await startRecorder(settings, () => {}, connect);
  const { createFinderPool } = await load<{ createFinderPool: (options: object) => Promise<FinderPool> }>(
    'finder-pool.js',
  );
  const options = { settings, warn: () => {}, connect, threads: 1, waiting: 3, patience: 20_000 };
  const searching = await createFinderPool(options);
  onTestFinished(async () => {
    await searching.close();
    await writing.close();
    remove();
  });
  const { recorder } = writing;
  await recorder.importArticles([
    articleFile('otters.md', '# Otters\n\nOtters hold hands. They sleep on their backs.\n'),
    articleFile('seals.md', '# Seals\n\nSeals sleep under water.\n'),
  ]);
  return { recorder, finder: searching.finder };
}

it('has the thread that writes make vectors with the process’s encoder, and those that search tell how far it is', async () => {
  const { recorder, finder } = await start(listen(answer));
  expect(await finder.progress(member)).toEqual({ done: 0, sentences: 3 });
  while (await recorder.readMore());
  expect(await finder.progress(member)).toEqual({ done: 3, sentences: 3 });
  expect(await finder.progress({ ...member, standing: 'guest' })).toBeUndefined();
  expect(await finder.ask({ viewer: member, question: 'Where do seals sleep?' })).toMatchObject({
    reply: { kind: 'cited' },
  });
});

it('answers by words when the encoder dies on the way, and says of vectors that they can’t be made', async () => {
  const { recorder, finder } = await start(listen((port) => port.close()));
  await expect(recorder.readMore()).rejects.toMatchObject({ name: 'EncoderUnavailable' });
  expect(await finder.ask({ viewer: member, question: 'Where do seals sleep?' })).toMatchObject({
    reply: { kind: 'cited' },
  });
});

it('answers by words where no encoder ever listens', async () => {
  const { recorder, finder } = await start(undefined);
  await expect(recorder.readMore()).rejects.toMatchObject({ name: 'EncoderUnavailable' });
  expect(await finder.ask({ viewer: member, question: 'Where do seals sleep?' })).toMatchObject({
    reply: { kind: 'cited' },
  });
});
