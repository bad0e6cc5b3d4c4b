import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const project = path.resolve(import.meta.dirname, '..');

/** The project compiled, away from the checkout. */
export interface CompiledProject {
  /** The compiled `main.js`. */
  readonly main: string;
  /** Made for one test file: what is in it is gone with `remove`. */
  readonly folder: string;
  remove(): void;
}

/**
 * Compiles the project into a temporary folder laid out as the project is, so that the program finds its packages and
 * its samples. Types are not checked: that is the gate's first step, and would take most of the time here.
 */
export async function compileProject(): Promise<CompiledProject> {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'verbatim-')));
  const home = path.join(folder, 'project');
  mkdirSync(home);
  for (const name of ['data', 'manifest.yml', 'node_modules', 'package.json', 'src']) {
    symlinkSync(path.join(project, name), path.join(home, name));
  }
  const compiler = path.join(project, 'node_modules', 'typescript', 'bin', 'tsc');
  const output = ['--noCheck', '--incremental', 'false', '--tsBuildInfoFile', 'null'];
  const options = ['-p', path.join(project, 'tsconfig.build.json'), '--outDir', path.join(home, 'dist'), ...output];
  await promisify(execFile)(process.execPath, [compiler, ...options]);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return { main: path.join(home, 'dist', 'src', 'main.js'), folder, remove };
}

/** How a run of the program ended. */
export interface ProgramRun {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunningProgram {
  readonly ended: Promise<ProgramRun>;
  kill(signal: 'SIGTERM' | 'SIGKILL'): void;
  /** What it wrote to its standard output so far. */
  written(): string;
}

/**
 * Starts the program in `folder` with nothing of this process's environment but the path, so that no variable or
 * `.env` of whoever runs the tests reaches it.
 */
export function startProgram(
  { main, folder }: CompiledProject,
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): RunningProgram {
  const child = spawn(process.execPath, [main, ...argv], { cwd: folder, env: { PATH: process.env.PATH, ...env } });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = new Promise<ProgramRun>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
  return { ended, kill: (signal) => child.kill(signal), written: () => stdout };
}
