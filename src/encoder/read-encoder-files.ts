import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { EncoderUnavailable } from '../errors.js';

const file = z.object({ bytes: z.int().positive(), sha256: z.string() });

const about = z.object({
  id: z.string().min(1),
  longest: z.int().min(3),
  prefixes: z.object({ question: z.string(), sentence: z.string() }),
  files: z.object({ 'model.onnx': file, 'model.weights': file, 'tokenizer.json': file }),
});

/** What `encoder.json` says of the files beside it. `longest` is the most pieces that a text may have. */
export type AboutEncoder = z.infer<typeof about>;

export interface EncoderFiles {
  readonly about: AboutEncoder;
  /** The graph's file; that of its weights, which it names, lies beside it. */
  readonly graph: string;
  readonly weights: string;
  /** What `tokenizer.json` holds. */
  readonly tokenizer: object;
}

/** Bytes that are looked at in one go. */
const chunk = 1_048_576;

/** Checks an encoder's folder. Throws `EncoderUnavailable` where a file is missing or isn't the one that was made. */
export function readEncoderFiles(folder: string): EncoderFiles {
  const made = readAbout(folder);
  for (const [name, { sha256 }] of Object.entries(made.files)) {
    if (sumOf(folder, name) !== sha256) throw damaged(folder, name);
  }
  return {
    about: made,
    graph: path.join(folder, 'model.onnx'),
    weights: path.join(folder, 'model.weights'),
    tokenizer: JSON.parse(read(folder, 'tokenizer.json', (file) => readFileSync(file, 'utf8'))),
  };
}

/** What `encoder.json` of a folder says. Throws `EncoderUnavailable` where it isn't there or says something else. */
export function readAbout(folder: string): AboutEncoder {
  try {
    return about.parse(JSON.parse(read(folder, 'encoder.json', (file) => readFileSync(file, 'utf8'))));
  } catch (cause) {
    if (cause instanceof EncoderUnavailable) throw cause;
    throw damaged(folder, 'encoder.json', cause);
  }
}

/** The SHA-256 of a file, in hexadecimal digits; the file is never held whole. */
function sumOf(folder: string, name: string): string {
  return read(folder, name, (file) => {
    const sum = createHash('sha256');
    const buffer = new Uint8Array(chunk);
    const opened = openSync(file, 'r');
    try {
      for (let size = readSync(opened, buffer); size > 0; size = readSync(opened, buffer)) {
        sum.update(buffer.subarray(0, size));
      }
    } finally {
      closeSync(opened);
    }
    return sum.digest('hex');
  });
}

function read<Result>(folder: string, name: string, how: (file: string) => Result): Result {
  const file = path.join(folder, name);
  try {
    return how(file);
  } catch (cause) {
    const sentence = `The encoder's file ${file} can't be read; put it back, or name another folder.`;
    throw new EncoderUnavailable(sentence, { cause });
  }
}

function damaged(folder: string, name: string, cause?: unknown): EncoderUnavailable {
  const sentence = `The encoder's file ${path.join(folder, name)} is damaged; put it back as it was.`;
  return new EncoderUnavailable(sentence, { cause });
}
