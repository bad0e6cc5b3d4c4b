import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { copyProject } from './copy-project.js';
import { installNode, npmBy } from './install-node.js';
import type { Outcome } from './outcome.js';
import { runImage } from './run-image.js';
import { runNative } from './run-native.js';
import { runProduction } from './run-production.js';

/** The versions that the gate is run on beside the one that runs this. */
const newerNodes = [22, 24, 26];

const project = process.cwd();
const npmFile = process.env.npm_execpath;

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

/** Every attack in its long form; its tables are part of what the night prints. */
async function runFaults(npm: string): Promise<Outcome> {
  const name = 'The attacks';
  say(name);
  const passed = await runNpm(process.execPath, npm, ['run', 'test:faults'], project);
  return { name, result: passed ? 'passed' : 'failed' };
}

/** One, two and four processes over one PostgreSQL, beside SQLite: fails where at twice what they do anyone heard nothing. */
async function runLoad(npm: string): Promise<Outcome> {
  const name = 'The load, over several processes';
  say(name);
  const load = ['--store', 'sqlite,postgres', '--replicas', '1,2,4', '--multiples', '1,2', '20000'];
  const passed = await runNpm(process.execPath, npm, ['run', 'bench:load', '--', ...load], project);
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
    copyProject(project, copy);
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
const outcomes = [await runAsIs(npmFile), await runFaults(npmFile), await runLoad(npmFile)];
outcomes.push(
  await runProduction(project, npmFile),
  await runNative(project, npmFile),
  await runImage(project, npmFile),
);
for (const major of newerNodes) outcomes.push(await runOn(major, npmFile));
say('The night');
for (const { name, result, reason } of outcomes) {
  const said = result === 'skipped' ? 'SKIPPED' : result;
  process.stdout.write(`${name}: ${reason === undefined ? said : `${said}, ${reason}`}\n`);
}
process.exitCode = outcomes.some(({ result }) => result === 'failed') ? 1 : 0;
