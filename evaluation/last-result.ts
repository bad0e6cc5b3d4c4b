import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { EvalContext } from './eval-context.js';
import type { EvalResult } from './eval-result.js';

/** Where results are kept: those of words alone beside those with an encoder. */
export type ResultPlace = Pick<EvalContext, 'project' | 'encoder'>;

function fileOf({ project, encoder }: ResultPlace): string {
  return path.join(project, 'evaluation', encoder ? 'last-result.json' : 'last-result-words-alone.json');
}

/** The committed result of the last whole run; undefined where there is none yet. */
export function readLastResult(place: ResultPlace): EvalResult | undefined {
  try {
    return JSON.parse(readFileSync(fileOf(place), 'utf8')) as EvalResult;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Keeps a result to compare the next with; numbers are rounded, since finer changes mean nothing. */
export function saveLastResult(place: ResultPlace, result: EvalResult): void {
  writeFileSync(fileOf(place), `${JSON.stringify(result, rounded, 2)}\n`);
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toFixed(4)) : value;
}
