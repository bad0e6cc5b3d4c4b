import type { EncodedKind } from '../domain.js';
import type { EncoderCall } from './encoder-message.js';

export interface TextLineOptions {
  encode(kind: EncodedKind, text: string): Promise<Float32Array>;
  /** Told once of each call whose texts are all encoded, in their order. */
  done(call: number, vectors: readonly Float32Array[]): void;
  /** Told once of a call of which a text could not be encoded; the others of its texts are left out. */
  failed(call: number, cause: unknown): void;
}

export interface TextLine {
  add(call: EncoderCall): void;
}

interface Waiting extends EncoderCall {
  readonly vectors: Float32Array[];
}

/** Encodes one text at a time, calls in their order but those of questions first, also before others that are begun. */
export function createTextLine({ encode, done, failed }: TextLineOptions): TextLine {
  const waiting: Waiting[] = [];
  let running = false;

  const finish = (call: Waiting) => waiting.splice(waiting.indexOf(call), 1);
  const step = async (call: Waiting): Promise<void> => {
    const text = call.texts[call.vectors.length];
    try {
      if (text !== undefined) call.vectors.push(await encode(call.kind, text));
    } catch (error) {
      finish(call);
      failed(call.call, error);
      return;
    }
    if (call.vectors.length < call.texts.length) return;
    finish(call);
    done(call.call, call.vectors);
  };
  const run = async (): Promise<void> => {
    running = true;
    for (let next = first(waiting); next; next = first(waiting)) {
      await step(next);
      // What was told meanwhile is heard between two texts.
      await new Promise((resume) => setImmediate(resume));
    }
    running = false;
  };

  return {
    add: (call) => {
      waiting.push({ ...call, vectors: [] });
      if (!running) void run();
    },
  };
}

function first(waiting: readonly Waiting[]): Waiting | undefined {
  return waiting.find(({ kind }) => kind === 'question') ?? waiting[0];
}
