import path from 'node:path';
import { config as loadEnvironment } from 'dotenv';
import { defaultThreshold } from '../src/answer/decision/default-threshold.js';
import { openKeptEncoder } from '../src/encoder/open-kept-encoder.js';
import { VerbatimError } from '../src/errors.js';
import { readConfig } from '../src/process/config.js';
import { loadModel } from '../src/process/load-model.js';
import { openPlace } from '../src/process/open-place.js';
import { createEvalProgram } from './create-eval-program.js';

/** Compiled, this file is `dist/evaluation/run-eval.js`. */
const programFolder = path.join(import.meta.dirname, '..');

/** As the bot itself is set, where that is a confidence. */
function readThreshold(value: string | undefined): number {
  const threshold = Number(value);
  return value && threshold >= 0 && threshold <= 1 ? threshold : defaultThreshold(kept !== undefined);
}

/** Only read: the bot may be running. */
function openStore() {
  loadEnvironment({ quiet: true });
  const { config, problems } = readConfig(process.env);
  if (!config) throw new VerbatimError('config_invalid', problems.join(' '));
  return openPlace(config.place, { now: () => new Date(), owner: 'evaluation', readOnly: true });
}

/** As the bot itself is set; `off` compares words alone. Loaded only for texts whose vectors aren't kept. */
const kept = openKeptEncoder({ choice: process.env.VERBATIM_ENCODER || 'auto', projectFolder: '.' });

const program = createEvalProgram({
  folder: process.env.EVAL_DIR ?? path.join('..', 'shared', 'eval'),
  trainFolder: process.env.TRAIN_DIR ?? path.join('..', 'shared', 'train'),
  project: '.',
  programFolder,
  model: loadModel('.'),
  encoder: kept?.encoder,
  threshold: readThreshold(process.env.VERBATIM_MIN_CONFIDENCE),
  clock: () => performance.now(),
  openStore,
  write: (text) => process.stdout.write(`${text}\n`),
  report: (line) => process.stderr.write(`${line}\n`),
});

program
  .parseAsync(process.argv)
  .catch((error: unknown) => {
    const isExpected = error instanceof VerbatimError;
    process.stderr.write(`${isExpected ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = isExpected ? 64 : 1;
  })
  .finally(() => kept?.close());
