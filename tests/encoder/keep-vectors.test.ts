import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { keepVectors } from '../../src/encoder/keep-vectors.js';
import { createMadeUpEncoder, madeUpVector } from '../make-encoder.js';
import { makeFolder } from '../set-up/make-folder.js';

function newFile(): string {
  const { folder, remove } = makeFolder();
  onTestFinished(remove);
  return path.join(folder, 'deeper', 'vectors.db');
}

function open(file: string, id?: string) {
  const made = createMadeUpEncoder(undefined, id);
  const { encoder, close } = keepVectors(made, file);
  return { made, encoder, close };
}

it('makes a vector once, for later runs too, and gives it to the last bit', async () => {
  const file = newFile();
  const first = open(file);
  const texts = ['a', 'b', 'a', ''];
  const expected = texts.map((text) => madeUpVector('sentence', text));
  expect(await first.encoder.vectors('sentence', texts)).toEqual(expected);
  first.close();
  const second = open(file);
  onTestFinished(second.close);
  expect(await second.encoder.vectors('sentence', ['c', ...texts])).toEqual([
    madeUpVector('sentence', 'c'),
    ...expected,
  ]);
  expect(second.made.calls).toEqual([['c']]);
});

it('keeps questions, sentences and models apart', async () => {
  const file = newFile();
  const one = open(file);
  await one.encoder.vectors('sentence', ['a']);
  expect(await one.encoder.vectors('question', ['a'])).toEqual([madeUpVector('question', 'a')]);
  one.close();
  const other = open(file, 'made-up/2');
  onTestFinished(other.close);
  await other.encoder.vectors('sentence', ['a']);
  expect(other.made.calls).toEqual([['a']]);
});

it('keeps nothing of what failed', async () => {
  let fails = true;
  const made = createMadeUpEncoder(() => {
    if (fails) throw new Error('cut off');
  });
  const { encoder, close } = keepVectors(made, newFile());
  onTestFinished(close);
  await expect(encoder.vectors('sentence', ['a'])).rejects.toThrow('cut off');
  fails = false;
  expect(await encoder.vectors('sentence', ['a'])).toEqual([madeUpVector('sentence', 'a')]);
});

it('is used by two processes at once', async () => {
  const file = newFile();
  const [one, other] = [open(file), open(file)];
  onTestFinished(one.close);
  onTestFinished(other.close);
  await Promise.all([one.encoder.vectors('sentence', ['a', 'b']), other.encoder.vectors('sentence', ['b', 'c'])]);
  await one.encoder.vectors('sentence', ['a', 'b', 'c']);
  expect(one.made.calls).toEqual([['a', 'b']]);
});

it('refuses a file that is none of its own', () => {
  const { folder, remove } = makeFolder();
  onTestFinished(remove);
  const file = path.join(folder, 'notes.txt');
  writeFileSync(file, 'These are notes, and longer than the head of a database would be. '.repeat(40));
  expect(() => open(file)).toThrow();
});
