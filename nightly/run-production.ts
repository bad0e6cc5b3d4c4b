import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { copyProject } from './copy-project.js';
import { type Npm, npmBy } from './install-node.js';
import type { Outcome } from './outcome.js';

const name = 'The production way of the README';
const question = 'Who is the president of Interpol?';

/** Installs, compiles and prunes a clean copy as the README says for production, asks it and opens its workspace. */
export async function runProduction(project: string, npmFile: string): Promise<Outcome> {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-production-'));
  const copy = path.join(folder, 'project');
  try {
    copyProject(project, copy);
    const npm: Npm = (args) => npmBy(npmFile)(['--prefix', copy, ...args]);
    await npm(['ci', '--prefer-offline', '--no-audit', '--no-fund']);
    await npm(['run', 'build']);
    await npm(['prune', '--omit=dev', '--no-audit', '--no-fund']);
    if (existsSync(path.join(copy, 'node_modules', 'typescript'))) {
      return { name, result: 'failed', reason: 'npm prune left what only development needs' };
    }
    const reason = (await problemOfAsking(copy)) ?? (await problemOfStarting(copy));
    return reason === undefined ? { name, result: 'passed' } : { name, result: 'failed', reason };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    if (!/\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENOTCACHED)\b/.test(said)) throw error;
    return { name, result: 'skipped', reason: 'npm reaches no registry and has not all packages in its cache' };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is wrong with the answer on the command line; undefined where nothing is. */
async function problemOfAsking(copy: string): Promise<string | undefined> {
  const { stdout } = await promisify(execFile)(process.execPath, ['dist/src/main.js', 'ask', question], { cwd: copy });
  return stdout.includes('the president of Interpol') ? undefined : `"${question}" was answered with: ${stdout}`;
}

/** What is wrong with a start without Slack's tokens, up to its end at a SIGTERM; undefined where nothing is. */
async function problemOfStarting(copy: string): Promise<string | undefined> {
  const env = { PATH: process.env.PATH, PORT: '0' };
  const child = spawn(process.execPath, ['dist/src/main.js', 'start'], { cwd: copy, env });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  try {
    const written = await new Promise<string>((resolve) => {
      child.stdout.setEncoding('utf8').once('data', resolve);
      child.once('exit', () => resolve(''));
    });
    const [url] = /http:\/\/\S+/.exec(written) ?? [];
    if (url === undefined) return `it ended with ${await ended} before it was ready`;
    const { status } = await fetch(url);
    if (status !== 200) return `its page answers ${status}`;
    child.kill('SIGTERM');
    const code = await ended;
    return code === 0 ? undefined : `it ended with ${code} at a SIGTERM`;
  } finally {
    child.kill('SIGKILL');
  }
}
