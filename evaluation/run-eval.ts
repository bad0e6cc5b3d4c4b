import path from 'node:path';
import { defaultMinConfidence } from '../src/answer/weights.js';
import { VerbatimError } from '../src/errors.js';
import { loadModel } from '../src/load-model.js';
import { createEvalProgram } from './create-eval-program.js';

/** Compiled, this file is `dist/evaluation/run-eval.js`. */
const programFolder = path.join(import.meta.dirname, '..');

/** As the bot itself is set, where that is a confidence. */
const readThreshold = (value: string | undefined): number => {
  const threshold = Number(value);
  return value && threshold >= 0 && threshold <= 1 ? threshold : defaultMinConfidence;
};

const program = createEvalProgram({
  folder: process.env.EVAL_DIR ?? path.join('..', 'shared', 'eval'),
  project: '.',
  programFolder,
  model: loadModel('.'),
  threshold: readThreshold(process.env.VERBATIM_MIN_CONFIDENCE),
  clock: () => performance.now(),
  write: (text) => process.stdout.write(`${text}\n`),
  report: (line) => process.stderr.write(`${line}\n`),
});

program.parseAsync(process.argv).catch((error: unknown) => {
  const isExpected = error instanceof VerbatimError;
  process.stderr.write(`${isExpected ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = isExpected ? 64 : 1;
});
