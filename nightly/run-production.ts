import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { onCleanCopy } from './on-clean-copy.js';
import type { Outcome } from './outcome.js';

const name = 'The production way of the README';
const question = 'Who is the president of Interpol?';

/** Installs, compiles and prunes a clean copy as the README says for production, asks it and opens its workspace. */
export function runProduction(project: string, npmFile: string): Promise<Outcome> {
  return onCleanCopy({ name, project, npmFile }, async (copy, npm) => {
    await npm(['run', 'build']);
    await npm(['prune', '--omit=dev', '--no-audit', '--no-fund']);
    if (existsSync(path.join(copy, 'node_modules', 'typescript'))) return 'npm prune left what only development needs';
    return (await problemOfAsking(copy)) ?? (await problemOfStarting(copy));
  });
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
