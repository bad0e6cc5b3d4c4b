import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { keepVectors } from '../../src/encoder/keep-vectors.js';
import { openKeptEncoder } from '../../src/encoder/open-kept-encoder.js';
import { createMadeUpEncoder, madeUpVector } from '../make-encoder.js';
import { makeFolder } from '../set-up/make-folder.js';

const projectFolder = path.resolve(import.meta.dirname, '..', '..');
const { id } = JSON.parse(readFileSync(path.join(projectFolder, 'data', 'encoder', 'encoder.json'), 'utf8'));

/** With too little memory for the model, so that any text whose vector isn't kept fails. */
function open(file: string) {
  const kept = openKeptEncoder({ choice: 'auto', projectFolder, file, freeMemory: () => 0 });
  if (!kept) throw new Error('no encoder');
  onTestFinished(() => kept.close());
  return kept.encoder;
}

it('is none where it is off', () => {
  expect(openKeptEncoder({ choice: 'off', projectFolder })).toBeUndefined();
});

it('gives what is kept without loading the model, and says why it can’t make the rest', async () => {
  const { folder, remove } = makeFolder();
  onTestFinished(remove);
  const file = path.join(folder, 'vectors.db');
  const before = keepVectors(createMadeUpEncoder(undefined, id), file);
  await before.encoder.vectors('sentence', ['kept']);
  before.close();
  const encoder = open(file);
  expect(encoder.id).toBe(id);
  expect(await encoder.vectors('sentence', ['kept'])).toEqual([madeUpVector('sentence', 'kept')]);
  await expect(encoder.vectors('sentence', ['kept', 'new'])).rejects.toMatchObject({
    name: 'EncoderUnavailable',
    message: 'The encoder needs 500 MB of memory, and 0 MB are free.',
  });
});

it('goes on without keeping where its file is none', async () => {
  const { folder, remove } = makeFolder();
  onTestFinished(remove);
  const file = path.join(folder, 'vectors.db');
  writeFileSync(file, 'These are notes. '.repeat(400));
  await expect(open(file).vectors('sentence', ['one'])).rejects.toMatchObject({ name: 'EncoderUnavailable' });
});

it('refuses a folder that holds no encoder', () => {
  expect(() => openKeptEncoder({ choice: path.join(projectFolder, 'docs'), projectFolder })).toThrow(
    expect.objectContaining({ name: 'EncoderUnavailable' }),
  );
});
