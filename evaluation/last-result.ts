import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { EvalResult } from './eval-result.js';

function fileOf(project: string): string {
  return path.join(project, 'evaluation', 'last-result.json');
}

/** The committed result of the last whole run; undefined where there is none yet. */
export function readLastResult(project: string): EvalResult | undefined {
  try {
    return JSON.parse(readFileSync(fileOf(project), 'utf8')) as EvalResult;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Keeps a result to compare the next with; numbers are rounded, since finer changes mean nothing. */
export function saveLastResult(project: string, result: EvalResult): void {
  writeFileSync(fileOf(project), `${JSON.stringify(result, rounded, 2)}\n`);
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toFixed(4)) : value;
}
