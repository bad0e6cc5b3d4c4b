import { getPriority, setPriority } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { EncodedKind } from '../domain.js';
import { EncoderUnavailable } from '../errors.js';
import { createCutter } from './create-cutter.js';
import type { EncoderCall, EncoderConnection, EncoderReport, EncoderStart } from './encoder-message.js';
import { openModel } from './open-model.js';
import { readEncoderFiles } from './read-encoder-files.js';
import { roundVector } from './round-vector.js';
import { createTextLine, type TextLine } from './text-line.js';

// Runs in a thread of its own: loads the model, then makes the vectors of what it is told, one text at a time.
/** Texts after which the code that runs the model is compiled for good. */
const warmUp = 5;
const sample = 'A sentence that is as long as most are, so that the first question is answered as fast as the second.';

/** Like the threads that search, it gives way to the one that answers Slack. */
const niceness = 15;

const { folder, runtime }: EncoderStart = workerData;

try {
  await load();
} catch (error) {
  if (!(error instanceof EncoderUnavailable)) throw error;
  report(parentPort, { failed: error.message, cause: error.cause });
}

/** Loads the model and begins to listen. What was read of its files is let go: the model holds a copy. */
async function load(): Promise<void> {
  // Elsewhere it would be the whole process's.
  if (process.platform === 'linux') setPriority(Math.max(getPriority(), niceness));
  const files = readEncoderFiles(folder);
  const { id } = files.about;
  const cut = createCutter(files.tokenizer, files.about);
  const { run } = await openModel(files, runtime);
  const encode = async (kind: EncodedKind, text: string) => roundVector(await run(cut(kind, text)));
  for (let times = 0; times < warmUp; times += 1) await encode('sentence', sample);
  letGo();
  const line = createTextLine(encode);
  parentPort?.on('message', (told: EncoderCall | EncoderConnection) => {
    if ('connect' in told) listen(told.connect, line, id);
    else line.add(told, (said) => report(parentPort, said));
  });
  report(parentPort, { ready: true, id });
}

/**
 * Has the memory of the files' bytes given back, 60 MB: V8 sees little of it on its own heap, and would keep it for as
 * long as the thread makes little else.
 */
function letGo(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
}

function listen(port: MessagePort, line: TextLine, id: string): void {
  port.on('message', (told: EncoderCall) => line.add(told, (said) => report(port, said)));
  report(port, { ready: true, id });
}

function report(port: MessagePort | null, said: EncoderReport): void {
  const vectors = 'vectors' in said ? said.vectors : [];
  port?.postMessage(
    said,
    vectors.map(({ buffer }) => buffer as ArrayBuffer),
  );
}
