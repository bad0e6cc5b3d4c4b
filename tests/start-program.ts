import { spawn } from 'node:child_process';
import path from 'node:path';
import { inject } from 'vitest';
import { makeFolder } from './set-up/make-folder.js';
import './set-up/provided.js';

/** The project compiled, away from the checkout. */
export interface CompiledProject {
  /** The compiled `main.js`. */
  readonly main: string;
  /** Made for one test file: what is in it is gone with `remove`. */
  readonly folder: string;
  remove(): void;
}

/** The project as it was compiled for all test files, with a folder for one of them. */
export function openProject(): CompiledProject {
  return { main: path.join(inject('compiledProject'), 'dist', 'src', 'main.js'), ...makeFolder() };
}

/** How a run of the program ended. */
interface ProgramRun {
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
 * `.env` of whoever runs the tests reaches it; without the encoder, unless `env` wants it.
 */
export function startProgram(
  { main, folder }: CompiledProject,
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): RunningProgram {
  const child = spawn(process.execPath, [main, ...argv], {
    cwd: folder,
    env: { PATH: process.env.PATH, VERBATIM_ENCODER: 'off', ...env },
  });
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
