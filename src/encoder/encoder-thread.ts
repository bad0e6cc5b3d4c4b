import { parentPort, workerData } from 'node:worker_threads';
import { createCutter } from './create-cutter.js';
import type { EncoderCall, EncoderReport, EncoderStart } from './encoder-message.js';
import { EncoderUnavailable } from './encoder-unavailable.js';
import { openModel } from './open-model.js';
import { readEncoderFiles } from './read-encoder-files.js';
import { roundVector } from './round-vector.js';
import { createTextLine } from './text-line.js';

// Runs in a thread of its own: loads the model, then makes the vectors of what it is told, one text at a time.
const { folder, runtime }: EncoderStart = workerData;

try {
  const files = readEncoderFiles(folder);
  const cut = createCutter(files.tokenizer, files.about);
  const { run } = await openModel(files, runtime);
  const line = createTextLine({
    encode: async (kind, text) => roundVector(await run(cut(kind, text))),
    done: (call, vectors) => report({ call, vectors }, vectors),
    failed: (call, cause) => report({ call, failed: 'The encoder could not read a text.', cause }),
  });
  parentPort?.on('message', (told: EncoderCall) => line.add(told));
  report({ ready: true, id: files.about.id });
} catch (error) {
  if (!(error instanceof EncoderUnavailable)) throw error;
  report({ failed: error.message, cause: error.cause });
}

function report(said: EncoderReport, vectors: readonly Float32Array[] = []): void {
  parentPort?.postMessage(
    said,
    vectors.map(({ buffer }) => buffer as ArrayBuffer),
  );
}
