import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compareAnswers } from './compare-answers.js';
import { copyProject } from './copy-project.js';
import { type Npm, npmBy } from './install-node.js';
import type { Outcome } from './outcome.js';

const name = 'The encoder natively, beside WebAssembly';

/** Of the same version as `onnxruntime-web` in `package.json`. */
const runtime = 'onnxruntime-node@~1.30.0';

/** Share of first answers in which the two must agree. */
const agreeing = 0.999;

/** Answers the golden questions on a clean copy by WebAssembly and then natively, and compares confidence and order. */
export async function runNative(project: string, npmFile: string): Promise<Outcome> {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-native-'));
  const copy = path.join(folder, 'project');
  try {
    copyProject(project, copy);
    const npm: Npm = (args) => npmBy(npmFile)(['--prefix', copy, ...args]);
    await npm(['ci', '--prefer-offline', '--no-audit', '--no-fund']);
    const byWasm = await answer(npm, copy, 'wasm');
    await npm(['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', runtime]);
    // Else what WebAssembly made would be taken from there.
    rmSync(path.join(copy, 'var'), { recursive: true, force: true });
    const natively = await answer(npm, copy, 'native');
    const { share, differences } = compareAnswers(byWasm, natively);
    if (share >= agreeing) return { name, result: 'passed' };
    return { name, result: 'failed', reason: `${share.toFixed(4)} of the answers agree:\n${differences.join('\n')}` };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    if (!/\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENOTCACHED)\b/.test(said)) throw error;
    return { name, result: 'skipped', reason: 'npm reaches no registry and has not all packages in its cache' };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function answer(npm: Npm, copy: string, by: string): Promise<string> {
  const out = path.join(copy, `${by}.jsonl`);
  const data = (file: string) => path.join(copy, 'data', file);
  const files = ['--articles', data('articles'), '--questions', data('questions.jsonl'), '--out', out];
  await npm(['run', '--silent', 'answer', '--', ...files]);
  return readFileSync(out, 'utf8');
}
