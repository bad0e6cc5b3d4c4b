import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { compareAnswers } from './compare-answers.js';
import type { Npm } from './install-node.js';
import { onCleanCopy } from './on-clean-copy.js';
import type { Outcome } from './outcome.js';

const name = 'The encoder natively, beside WebAssembly';

/** Of the same version as `onnxruntime-web` in `package.json`. */
const runtime = 'onnxruntime-node@~1.30.0';

/** Share of first answers in which the two must agree. */
const agreeing = 0.999;

/** Answers the golden questions on a clean copy by WebAssembly and then natively, and compares confidence and order. */
export function runNative(project: string, npmFile: string): Promise<Outcome> {
  return onCleanCopy({ name, project, npmFile }, async (copy, npm) => {
    const byWasm = await answer(npm, copy, 'wasm');
    await npm(['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', runtime]);
    // Else what WebAssembly made would be taken from there.
    rmSync(path.join(copy, 'var'), { recursive: true, force: true });
    const natively = await answer(npm, copy, 'native');
    const { share, differences } = compareAnswers(byWasm, natively);
    return share >= agreeing ? undefined : `${share.toFixed(4)} of the answers agree:\n${differences.join('\n')}`;
  });
}

async function answer(npm: Npm, copy: string, by: string): Promise<string> {
  const out = path.join(copy, `${by}.jsonl`);
  const data = (file: string) => path.join(copy, 'data', file);
  const files = ['--articles', data('articles'), '--questions', data('questions.jsonl'), '--out', out];
  await npm(['run', '--silent', 'answer', '--', ...files]);
  return readFileSync(out, 'utf8');
}
