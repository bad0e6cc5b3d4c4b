import type { EncodedKind } from '../domain.js';
import type { EncoderCall, EncoderReport } from './encoder-message.js';

export interface TextLine {
  /**
   * `tell` is called once: with the vectors of all of the call's texts, in their order, or with the failure of one that
   * could not be encoded, and then the others are left out.
   */
  add(call: EncoderCall, tell: (said: EncoderReport) => void): void;
}

interface Waiting extends EncoderCall {
  readonly vectors: Float32Array[];
  readonly tell: (said: EncoderReport) => void;
}

/** Encodes one text at a time, calls in their order but those of questions first, also before others that are begun. */
export function createTextLine(encode: (kind: EncodedKind, text: string) => Promise<Float32Array>): TextLine {
  const waiting: Waiting[] = [];
  let running = false;

  const finish = (call: Waiting, said: EncoderReport): void => {
    waiting.splice(waiting.indexOf(call), 1);
    call.tell(said);
  };
  const step = async (waiter: Waiting): Promise<void> => {
    const { call, kind, texts, vectors } = waiter;
    const text = texts[vectors.length];
    try {
      if (text !== undefined) vectors.push(await encode(kind, text));
    } catch (cause) {
      finish(waiter, { call, failed: 'The encoder could not read a text.', cause });
      return;
    }
    if (vectors.length >= texts.length) finish(waiter, { call, vectors, waiting: waiting.length - 1 });
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
    add: (call, tell) => {
      waiting.push({ ...call, vectors: [], tell });
      if (!running) void run();
    },
  };
}

function first(waiting: readonly Waiting[]): Waiting | undefined {
  return waiting.find(({ kind }) => kind === 'question') ?? waiting[0];
}
