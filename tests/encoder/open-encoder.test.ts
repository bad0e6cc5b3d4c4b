import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Encoder } from '../../src/domain.js';
import type { EncoderOptions, OpenEncoder } from '../../src/encoder/open-encoder.js';
import '../set-up/provided.js';
import { makeFolder } from '../set-up/make-folder.js';
import { cosine, readReference } from './read-reference.js';

let shared: OpenEncoder;
const made: (() => void)[] = [];

/** Opens an encoder as the program does, compiled, by WebAssembly. */
async function open(options: Partial<EncoderOptions> = {}): Promise<OpenEncoder | undefined> {
  const projectFolder = inject('compiledProject');
  const module = path.join(projectFolder, 'dist', 'src', 'encoder', 'open-encoder.js');
  const { openEncoder } = await import(pathToFileURL(module).href);
  return openEncoder({ choice: 'auto', projectFolder, runtime: 'wasm', ...options });
}

/** Connects as another thread would, over ports of their own. */
async function connectTo(opened: OpenEncoder): Promise<(waits: boolean) => Encoder> {
  const module = path.join(inject('compiledProject'), 'dist', 'src', 'encoder', 'connect-encoder.js');
  const { connectEncoder } = await import(pathToFileURL(module).href);
  return (waits) => {
    const { port1, port2 } = new MessageChannel();
    opened.connect(port1);
    port2.unref();
    return connectEncoder(port2, { id: opened.encoder.id, waits });
  };
}

async function mustOpen(): Promise<OpenEncoder> {
  const opened = await open();
  if (!opened) throw new Error('no encoder');
  return opened;
}

beforeAll(async () => {
  shared = await mustOpen();
});

afterAll(async () => {
  await shared.close();
  for (const remove of made) remove();
});

it('makes nearly the vectors that the model’s own engine makes', async () => {
  const seen = await Promise.all(
    readReference().map(async ({ kind, text, vector }) => {
      const [own] = await shared.encoder.vectors(kind, [text]);
      return { text, cosine: cosine(own ?? [], vector) };
    }),
  );
  expect(seen).toHaveLength(20);
  expect(seen.filter((one) => !(one.cosine > 0.99))).toEqual([]);
});

it('makes the same vectors as another runtime, native and on another machine, to the last bit', async () => {
  for (const { kind, text, steps } of readReference()) {
    const [own = []] = await shared.encoder.vectors(kind, [text]);
    const bytes = Buffer.from(Int16Array.from(own, (value) => value * 1_024).buffer);
    expect(createHash('sha256').update(bytes).digest('hex'), text).toBe(steps);
  }
});

it('finds the sentence that answers, in the question’s language and in another', async () => {
  const sentences = [
    'The museum is closed on Mondays.',
    'Das Fundbüro liegt neben dem Bahnhof.',
    'تبدأ الدروس في الساعة الثامنة صباحا.',
  ];
  const questions = [
    '¿Qué día cierra el museo?',
    'Where is the lost property office?',
    'À quelle heure commencent les cours ?',
  ];
  const held = await shared.encoder.vectors('sentence', sentences);
  const asked = await shared.encoder.vectors('question', questions);
  const nearest = asked.map((question) => {
    const near = held.map((sentence) => cosine(question, sentence));
    return near.indexOf(Math.max(...near));
  });
  expect(nearest).toEqual([0, 1, 2]);
});

it('gives a text the same vector alone, among others, and another day', async () => {
  const texts = ['One.', 'A sentence of some more words than the one before it.', 'كلمة', 'Zwei Wörter', ''];
  const { vectors } = shared.encoder;
  const together = await vectors('sentence', texts);
  const alone = await Promise.all(texts.map(async (text) => (await vectors('sentence', [text]))[0]));
  const turned = await vectors('sentence', texts.toReversed());
  const other = await mustOpen();
  const again = await other.encoder.vectors('sentence', texts);
  await other.close();
  expect(alone).toEqual(together);
  expect(turned.toReversed()).toEqual(together);
  expect(again).toEqual(together);
});

it('makes a rounded vector of unit length of anything', async () => {
  const texts = [
    '',
    ' \n',
    'x'.repeat(10_000),
    'word '.repeat(2_000),
    '🙂👩‍👩‍👧‍👦',
    'שלום \u202eעולם',
    '\ud83d',
    '</s> <pad>',
  ];
  const found = await shared.encoder.vectors('sentence', texts);
  expect(found.map(({ length }) => length)).toEqual(texts.map(() => 384));
  for (const vector of found) {
    expect(Math.hypot(...vector)).toBeCloseTo(1, 2);
    expect(vector.every((value) => Number.isInteger(value * 1_024))).toBe(true);
  }
});

it('reads a question and a sentence of the same words each in its way', async () => {
  const [question] = await shared.encoder.vectors('question', ['the same words']);
  const [sentence] = await shared.encoder.vectors('sentence', ['the same words']);
  expect(question).not.toEqual(sentence);
});

it('keeps calls apart that come at the same time', async () => {
  const texts = Array.from({ length: 12 }, (_, at) => `Number ${at} of some texts.`);
  const calls = texts.map((text, at) => shared.encoder.vectors(at % 2 === 0 ? 'question' : 'sentence', [text]));
  const [one, other] = [
    await shared.encoder.vectors('question', texts),
    await shared.encoder.vectors('sentence', texts),
  ];
  for (const [at, [vector]] of (await Promise.all(calls)).entries()) {
    expect(vector).toEqual((at % 2 === 0 ? one : other)[at]);
  }
});

it('finishes what it was given before it closes, and then refuses', async () => {
  const { encoder, close } = await mustOpen();
  const underway = encoder.vectors('sentence', ['one', 'two', 'three']);
  const closing = close();
  await expect(encoder.vectors('sentence', ['late'])).rejects.toMatchObject({
    name: 'EncoderUnavailable',
    message: 'The encoder is closed.',
  });
  expect(await underway).toHaveLength(3);
  await closing;
  await close();
});

it('is none where it is off', async () => {
  expect(await open({ choice: 'off' })).toBeUndefined();
});

it('opens another folder, and says of a damaged or missing one what is wrong', async () => {
  const { folder, remove } = makeFolder();
  made.push(remove);
  cpSync(path.join(inject('compiledProject'), 'data', 'encoder'), folder, { recursive: true });
  const other = await open({ choice: folder });
  expect(other?.encoder.id).toBe(shared.encoder.id);
  await other?.close();
  appendFileSync(path.join(folder, 'tokenizer.json'), ' ');
  await expect(open({ choice: folder })).rejects.toMatchObject({
    name: 'EncoderUnavailable',
    message: `The encoder's file ${path.join(folder, 'tokenizer.json')} is damaged; put it back as it was.`,
  });
  await expect(open({ choice: path.join(folder, 'nowhere') })).rejects.toMatchObject({ name: 'EncoderUnavailable' });
});

it('is told by further ports, each of which learns when its thread dies, as do those who wait for it', async () => {
  const ended: string[] = [];
  const opened = await open({ onEnd: ({ message }) => ended.push(message) });
  if (!opened) throw new Error('no encoder');
  const connect = await connectTo(opened);
  const far = connect(true);
  const texts = ['one', 'two', 'three'];
  expect(await far.vectors('sentence', texts)).toEqual(await opened.encoder.vectors('sentence', texts));
  const waiting = [1, 2].map((call) => far.vectors('sentence', Array(200).fill(`A sentence of call ${call}.`)));
  const own = opened.encoder.vectors('sentence', Array(200).fill('Another.'));
  // A call without texts ends it, as whatever else its code doesn't expect; as a question it is next.
  const { port1, port2 } = new MessageChannel();
  opened.connect(port1);
  port2.postMessage({ call: 1, kind: 'question' });
  const outcomes = await Promise.allSettled([...waiting, own]);
  expect(outcomes).toHaveLength(3);
  for (const outcome of outcomes) {
    expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'EncoderUnavailable' } });
  }
  await expect(far.vectors('question', ['late'])).rejects.toMatchObject({ name: 'EncoderUnavailable' });
  await expect(opened.encoder.vectors('question', ['late'])).rejects.toMatchObject({ name: 'EncoderUnavailable' });
  const late = connect(true);
  await expect(late.vectors('question', ['late'])).rejects.toMatchObject({ name: 'EncoderUnavailable' });
  expect(ended).toEqual(['The encoder’s thread ended; it may have had too little memory.']);
  await opened.close();
  port2.close();
});

it('goes on though its folder is damaged while it runs', async () => {
  const { folder, remove } = makeFolder();
  made.push(remove);
  cpSync(path.join(inject('compiledProject'), 'data', 'encoder'), folder, { recursive: true });
  const opened = await open({ choice: folder });
  writeFileSync(path.join(folder, 'model.weights'), 'gone');
  rmSync(path.join(folder, 'tokenizer.json'));
  expect(await opened?.encoder.vectors('sentence', ['one'])).toEqual(await shared.encoder.vectors('sentence', ['one']));
  await opened?.close();
});

it('isn’t loaded where there is too little memory, and says how much it needs', async () => {
  await expect(open({ freeMemory: () => 80_000_000 })).rejects.toMatchObject({
    name: 'EncoderUnavailable',
    message: 'The encoder needs 500 MB of memory, and 80 MB are free.',
  });
});

it('ends while it is still being loaded, where it is no longer wanted', async () => {
  const closing = new AbortController();
  const opening = open({ signal: closing.signal });
  closing.abort();
  await expect(opening).rejects.toMatchObject({ name: 'EncoderUnavailable' });
});

it('says so where the native runtime is asked for and isn’t installed', async () => {
  await expect(open({ runtime: 'native' })).rejects.toMatchObject({
    name: 'EncoderUnavailable',
    message: 'onnxruntime-node isn’t installed here; install it, or leave it to WebAssembly.',
  });
});
