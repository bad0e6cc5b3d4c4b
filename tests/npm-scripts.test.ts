import { spawn } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it, onTestFinished, vi } from 'vitest';
import { testTimeout as patience } from './set-up/test-sizes.js';
import { wait } from './set-up/wait.js';
import { openProject } from './start-program.js';

const project = openProject();

afterAll(() => project.remove());

/** The project as npm sees it, compiled already: its compiler does nothing. */
function layOut(name: string): string {
  const folder = path.join(project.folder, name);
  const tools = path.join(folder, 'node_modules', '.bin');
  mkdirSync(tools, { recursive: true });
  copyFileSync('package.json', path.join(folder, 'package.json'));
  symlinkSync(path.resolve(project.main, '..', '..'), path.join(folder, 'dist'));
  writeFileSync(path.join(tools, 'tsc'), '#!/bin/sh\n');
  chmodSync(path.join(tools, 'tsc'), 0o755);
  return folder;
}

it.skipIf(process.platform === 'win32').each([
  ['start', 'SIGTERM'],
  ['preview', 'SIGINT'],
] as const)(
  'npm passes a signal on: "npm run %s" ends with 0 at a %s, and nothing is left behind',
  async (script, signal) => {
    const folder = layOut(script);
    const env = { PATH: process.env.PATH, HOME: folder, VERBATIM_DB: path.join(folder, 'verbatim.db'), PORT: '0' };
    // A group of its own, so that what npm leaves behind can be told and ended.
    const npm = spawn('npm', ['run', '--silent', script], { cwd: folder, env, detached: true });
    onTestFinished(() => {
      if (isGroupThere(npm.pid)) process.kill(-(npm.pid ?? 0), 'SIGKILL');
    });
    let written = '';
    npm.stdout.setEncoding('utf8').on('data', (text: string) => {
      written += text;
    });
    const ended = new Promise<number | null>((resolve) => npm.on('exit', resolve));
    await vi.waitFor(() => expect(written).toContain('\n'), wait);
    const [url = ''] = /http:\/\/\S+/.exec(written) ?? [];
    expect((await fetch(url)).status).toBe(200);
    npm.kill(signal);
    expect(await ended).toBe(0);
    expect(isGroupThere(npm.pid)).toBe(false);
    await expect(fetch(url)).rejects.toThrow();
  },
  patience,
);

function isGroupThere(pid: number | undefined): boolean {
  try {
    return process.kill(-(pid ?? 0), 0);
  } catch {
    return false;
  }
}

it('every script that runs what it has compiled takes the shell’s place, so that npm’s signals reach it', () => {
  const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  );
  const running = Object.values(scripts).filter((script) => script.includes('node dist/'));
  expect(running.length).toBeGreaterThan(5);
  expect(running.filter((script) => !/&& exec node dist\/\S+\.js( \S+)*$/.test(script))).toEqual([]);
  // What other shells have of their own, Windows finds in the folder.
  expect(readFileSync('exec.cmd', 'utf8')).toMatch(/^@%\*\r?$/m);
});
