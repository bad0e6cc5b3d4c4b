import { parentPort, workerData } from 'node:worker_threads';
import type { EncodedKind } from '../domain.js';
import { createCutter } from './create-cutter.js';
import type { EncoderCall, EncoderReport, EncoderStart } from './encoder-message.js';
import { EncoderUnavailable } from './encoder-unavailable.js';
import { openModel } from './open-model.js';
import { readEncoderFiles } from './read-encoder-files.js';
import { roundVector } from './round-vector.js';
import { createTextLine } from './text-line.js';

// Runs in a thread of its own: loads the model, then makes the vectors of what it is told, one text at a time.
/** Texts after which the code that runs the model is compiled for good. */
const warmUp = 5;
const sample = 'A sentence that is as long as most are, so that the first question is answered as fast as the second.';

const { folder, runtime }: EncoderStart = workerData;

try {
  report({ ready: true, id: await load() });
} catch (error) {
  if (!(error instanceof EncoderUnavailable)) throw error;
  report({ failed: error.message, cause: error.cause });
}

/** Loads the model and begins to listen; gives its id. What was read of its files is let go: the model holds a copy. */
async function load(): Promise<string> {
  const files = readEncoderFiles(folder);
  const cut = createCutter(files.tokenizer, files.about);
  const { run } = await openModel(files, runtime);
  const encode = async (kind: EncodedKind, text: string) => roundVector(await run(cut(kind, text)));
  for (let times = 0; times < warmUp; times += 1) await encode('sentence', sample);
  const line = createTextLine({
    encode,
    done: (call, vectors) => report({ call, vectors }, vectors),
    failed: (call, cause) => report({ call, failed: 'The encoder could not read a text.', cause }),
  });
  parentPort?.on('message', (told: EncoderCall) => line.add(told));
  return files.about.id;
}

function report(said: EncoderReport, vectors: readonly Float32Array[] = []): void {
  parentPort?.postMessage(
    said,
    vectors.map(({ buffer }) => buffer as ArrayBuffer),
  );
}
