import { execFile } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import './provided.js';
import { makeFolder } from './make-folder.js';

const project = path.resolve(import.meta.dirname, '..', '..');

/**
 * Compiles the project once for all tests that run the program: into a temporary folder laid out as the project is, so
 * that the program finds its packages and its samples. Types are not checked: that is the gate's first step, and would
 * take most of the time here.
 */
export async function setup(test: TestProject): Promise<() => void> {
  const { folder, remove } = makeFolder();
  for (const name of ['data', 'manifest.yml', 'node_modules', 'package.json', 'src']) {
    symlinkSync(path.join(project, name), path.join(folder, name));
  }
  const compile = () => compileInto(path.join(folder, 'dist'));
  await compile();
  test.onTestsRerun(compile);
  test.provide('compiledProject', folder);
  return remove;
}

async function compileInto(folder: string): Promise<void> {
  const compiler = path.join(project, 'node_modules', 'typescript', 'bin', 'tsc');
  const output = ['--noCheck', '--incremental', 'false', '--tsBuildInfoFile', 'null'];
  const options = ['-p', path.join(project, 'tsconfig.build.json'), '--outDir', folder, ...output];
  await promisify(execFile)(process.execPath, [compiler, ...options]);
}
