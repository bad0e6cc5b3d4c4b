import { spawn } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
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
  ['start', 'SIGTERM', {}],
  // A token changes nothing of it.
  ['preview', 'SIGINT', { SLACK_BOT_TOKEN: 'xoxb-1-secret' }],
] as const)(
  '"npm run %s" opens a local workspace at the next free port; npm passes a %s on, it ends with 0, and nothing is left',
  async (script, signal, tokens) => {
    const taken = createServer();
    onTestFinished(() => void taken.close());
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    const folder = layOut(script);
    const store = { VERBATIM_DB: path.join(folder, 'verbatim.db'), PORT: String(port) };
    const env = { PATH: process.env.PATH, HOME: folder, ...store, ...tokens };
    // A group of its own, so that what npm leaves behind can be told and ended.
    const npm = spawn('npm', ['run', '--silent', script], { cwd: folder, env, detached: true });
    onTestFinished(() => {
      if (isGroupThere(npm.pid)) process.kill(-(npm.pid ?? 0), 'SIGKILL');
    });
    let written = '';
    npm.stdout.setEncoding('utf8').on('data', (text: string) => {
      written += text;
    });
    let errors = '';
    npm.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    const ended = new Promise<number | null>((resolve) => npm.on('close', resolve));
    await vi.waitFor(() => expect(written).toContain('\n'), wait);
    const [, url = ''] = /^Verbatim is ready to try at (http:\/\/127\.0\.0\.1:\d+) .*\n$/.exec(written) ?? [];
    expect(Number(new URL(url).port)).toBeGreaterThan(port);
    expect((await fetch(url)).status).toBe(200);
    npm.kill(signal);
    expect({ code: await ended, errors }).toEqual({ code: 0, errors: '' });
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
