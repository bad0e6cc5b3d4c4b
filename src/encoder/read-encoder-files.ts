import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { EncoderUnavailable } from './encoder-unavailable.js';

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
  /** As a runtime takes them: the graph, and the weights that it names. */
  readonly graph: Uint8Array;
  readonly weights: Uint8Array;
  readonly tokenizer: object;
}

/** Reads an encoder's folder. Throws `EncoderUnavailable` where a file is missing or isn't the one that was made. */
export function readEncoderFiles(folder: string): EncoderFiles {
  const made = readAbout(folder);
  const read = (name: keyof AboutEncoder['files']) =>
    checkBytes(readBytes(folder, name), made.files[name], folder, name);
  return {
    about: made,
    graph: read('model.onnx'),
    weights: read('model.weights'),
    tokenizer: JSON.parse(Buffer.from(read('tokenizer.json')).toString('utf8')),
  };
}

/** What `encoder.json` of a folder says. Throws `EncoderUnavailable` where it isn't there or says something else. */
export function readAbout(folder: string): AboutEncoder {
  try {
    return about.parse(JSON.parse(Buffer.from(readBytes(folder, 'encoder.json')).toString('utf8')));
  } catch (cause) {
    if (cause instanceof EncoderUnavailable) throw cause;
    throw damaged(folder, 'encoder.json', cause);
  }
}

function readBytes(folder: string, name: string): Uint8Array {
  try {
    return readFileSync(path.join(folder, name));
  } catch (cause) {
    throw new EncoderUnavailable(
      `The encoder's file ${path.join(folder, name)} can't be read; put it back, or name another folder.`,
      { cause },
    );
  }
}

function checkBytes(bytes: Uint8Array, { sha256 }: z.infer<typeof file>, folder: string, name: string): Uint8Array {
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw damaged(folder, name);
  return bytes;
}

function damaged(folder: string, name: string, cause?: unknown): EncoderUnavailable {
  const sentence = `The encoder's file ${path.join(folder, name)} is damaged; put it back as it was.`;
  return new EncoderUnavailable(sentence, { cause });
}
