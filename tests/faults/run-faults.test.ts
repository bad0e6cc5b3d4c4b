import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, inject, it } from 'vitest';
import type { FaultRow } from '../../faults/scenario.js';
import '../set-up/provided.js';
import { hasPostgres } from '../set-up/use-databases.js';

/** The attacks take 80 seconds; beside other tests on two cores, and those beside other work, a multiple of that. */
const patience = 600_000;

const rows: FaultRow[] = [];

beforeAll(async () => {
  const cwd = inject('compiledProject');
  const runner = path.join(cwd, 'dist', 'faults', 'run-faults.js');
  const attack = promisify(execFile)(process.execPath, [runner, '--short', '--json'], { cwd, maxBuffer: 1e7 });
  // Exit code 1 says that something was lost; what it was stands in its output.
  const { stdout } = await attack.catch((error: { readonly stdout: string }) => error);
  for (const line of stdout.trimEnd().split('\n')) rows.push(...JSON.parse(line).rows);
}, patience);

/** What a person or an operator would mind in the attacks that are called so. */
function faultsOf(attack: RegExp): readonly string[] {
  const found = rows.filter((row) => attack.test(row.attack));
  expect(found.length, `attacks like ${attack} in ${rows.map((row) => row.attack).join('; ')}`).toBeGreaterThan(0);
  return found.flatMap(({ faults }) => faults);
}

it('nobody is left without a word by more commands than can be answered, over HTTP', () => {
  expect(faultsOf(/commands a second/)).toEqual([]);
});

it('nobody is left without a word by 500 commands at once, over Socket Mode', () => {
  expect(faultsOf(/500 commands at once/)).toEqual([]);
});

it('answers everybody, and nobody twice, while every eighth call to Slack fails', () => {
  expect(faultsOf(/every eighth call fails/)).toEqual([]);
});

it('ends with 0 at a SIGTERM under load, when whoever was let in has heard something', () => {
  expect(faultsOf(/SIGTERM|the same/)).toEqual([]);
});

it.runIf(hasPostgres)('answers each once though PostgreSQL is killed and started again', () => {
  expect(faultsOf(/PostgreSQL killed/)).toEqual([]);
});

it.runIf(hasPostgres)(
  'answers what a replica had that was stopped for a while, and says nothing twice on waking',
  () => {
    expect(faultsOf(/paused after/)).toEqual([]);
  },
);

it.runIf(hasPostgres)('answers what a replica had that was killed in a burst', () => {
  expect(faultsOf(/killed in a burst/)).toEqual([]);
});
