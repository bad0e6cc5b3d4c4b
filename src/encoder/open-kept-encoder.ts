import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Encoder } from '../domain.js';
import { EncoderUnavailable } from '../errors.js';
import { type KeepingEncoder, keepVectors } from './keep-vectors.js';
import { type EncoderOptions, encoderFolder, type OpenEncoder, openEncoder } from './open-encoder.js';
import { readAbout } from './read-encoder-files.js';
import { spreadCalls } from './spread-calls.js';

/** Bytes of memory for each encoder that works beside others, with as much left for everything else. */
const each = 1_000_000_000;

export interface KeptEncoderOptions extends Omit<EncoderOptions, 'onEnd' | 'signal'> {
  /** Of the vectors that are kept; by default `var/vectors.db` of the project. */
  readonly file?: string;
}

export interface KeptEncoder {
  readonly encoder: Encoder;
  close(): Promise<void>;
}

/**
 * The encoder with what it keeps under `var/`, for whoever encodes the same texts again and again: measuring, training,
 * and answering a file of questions. It is loaded by the first text whose vector isn't kept, once for each core that
 * there is memory for; the vectors are the same however many work. Undefined where it is off. Throws, and its calls
 * reject, with `EncoderUnavailable` where it can't be loaded.
 */
export function openKeptEncoder(options: KeptEncoderOptions): KeptEncoder | undefined {
  const { choice, projectFolder, file = path.join(projectFolder, 'var', 'vectors.db') } = options;
  if (choice === 'off') return undefined;
  const { id } = readAbout(encoderFolder(options));
  let opening: Promise<readonly OpenEncoder[]> | undefined;
  const bare: Encoder = {
    id,
    vectors: async (kind, texts) => {
      opening ??= openSeveral(options);
      const [first, ...others] = (await opening).map(({ encoder }) => encoder);
      if (!first) throw new EncoderUnavailable('The encoder is off.');
      return spreadCalls([first, ...others]).vectors(kind, texts);
    },
  };
  const keeping = tryKeep(bare, file);
  return {
    encoder: keeping?.encoder ?? bare,
    close: async () => {
      await opening?.then(
        (opened) => Promise.all(opened.map(({ close }) => close())),
        () => {},
      );
      keeping?.close();
    },
  };
}

async function openSeveral(options: KeptEncoderOptions): Promise<readonly OpenEncoder[]> {
  const { freeMemory = () => process.availableMemory() } = options;
  const many = Math.max(1, Math.min(availableParallelism(), Math.floor(freeMemory() / each)));
  const opened = await Promise.all(Array.from({ length: many }, () => openEncoder(options)));
  return opened.filter((one) => one !== undefined);
}

/** Where nothing can be written, all is made anew each time. */
function tryKeep(encoder: Encoder, file: string): KeepingEncoder | undefined {
  try {
    return keepVectors(encoder, file);
  } catch {
    return undefined;
  }
}
