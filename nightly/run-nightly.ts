import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installNode, npmBy } from './install-node.js';

/** The versions that the gate is run on beside the one that runs this. */
const newerNodes = [22, 24, 26];

/** What no clean checkout holds. */
const notCopied = new Set(['.git', '.env', 'coverage', 'dist', 'node_modules', 'var']);

const project = process.cwd();
const npmFile = process.env.npm_execpath;

/** How a run ended: `passed`, or a sentence that says what came of it. */
interface Outcome {
  readonly name: string;
  readonly result: 'passed' | 'failed' | 'skipped';
  readonly reason?: string;
}

function say(line: string): void {
  process.stdout.write(`\n=== ${line}\n\n`);
}

/** Runs npm with a Node in a folder, and everything that it starts with the same Node; resolves to whether all went well. */
function runNpm(node: string, npm: string, args: readonly string[], cwd: string, env: Record<string, string> = {}) {
  const search = `${path.dirname(node)}${path.delimiter}${process.env.PATH}`;
  return new Promise<boolean>((resolve, reject) => {
    const child = spawn(node, [npm, ...args], { cwd, stdio: 'inherit', env: { ...process.env, PATH: search, ...env } });
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0));
  });
}

async function runAsIs(npm: string): Promise<Outcome> {
  const name = `Node ${process.versions.node}, with the nightly sizes`;
  say(name);
  const passed = await runNpm(process.execPath, npm, ['test'], project, { VERBATIM_TESTS: 'nightly' });
  return { name, result: passed ? 'passed' : 'failed' };
}

/** The gate on a clean copy, its packages installed by that Node. */
async function runOn(major: number, npm: string): Promise<Outcome> {
  const name = `Node ${major}`;
  say(name);
  const folder = mkdtempSync(path.join(tmpdir(), `verbatim-node-${major}-`));
  try {
    const node = await installNode(major, path.join(folder, 'node'), npmBy(npm));
    if (node.kind === 'not_offered') return { name, result: 'skipped', reason: node.reason };
    const copy = path.join(folder, 'project');
    mkdirSync(copy);
    cpSync(project, copy, { recursive: true, filter: (file) => !notCopied.has(path.relative(project, file)) });
    const passed =
      (await runNpm(node.binary, npm, ['ci', '--no-audit', '--no-fund'], copy)) &&
      (await runNpm(node.binary, npm, ['test'], copy));
    return { name, result: passed ? 'passed' : 'failed' };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (npmFile === undefined)
  throw new Error('Start this with `npm run test:nightly`, so that it knows which npm to use.');
const outcomes = [await runAsIs(npmFile)];
for (const major of newerNodes) outcomes.push(await runOn(major, npmFile));
say('The night');
for (const { name, result, reason } of outcomes) {
  process.stdout.write(`${name}: ${result === 'skipped' ? `SKIPPED, ${reason}` : result}\n`);
}
process.exitCode = outcomes.some(({ result }) => result === 'failed') ? 1 : 0;
