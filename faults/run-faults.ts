import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { prepareSampleStore } from '../bench/load/prepare-store.js';
import { table } from '../bench/load/print-load.js';
import type { FaultRow, Scenario } from './scenario.js';
import { scenarios } from './scenarios.js';

interface RunOptions {
  readonly build: string;
  readonly beside?: string;
  readonly short: boolean;
  readonly json: boolean;
  readonly keep: boolean;
  readonly kills?: number;
  readonly restarts?: number;
  readonly minutes?: number;
  readonly rate?: number;
  readonly seed: string;
}

/** What came of one scenario against one program. */
interface Outcome {
  readonly scenario: string;
  readonly program: string;
  readonly rows: readonly FaultRow[];
}

const command = new Command('test:faults')
  .description(
    'Attacks the program with real processes and prints what came of it; exit code 1 where something was lost.',
  )
  .argument('[names...]', `which: ${scenarios.map(({ name }) => name).join(', ')}; default: all`)
  .option('--build <dist>', 'the compiled program', 'dist')
  .option('--beside <dist>', 'another compiled program, attacked in the same run')
  .option('--short', 'as the gate does it', false)
  .option('--json', 'one line of JSON for each scenario instead of tables', false)
  .option('--kills <n>', 'how often a replica is killed', Number)
  .option('--restarts <n>', 'how often PostgreSQL is restarted', Number)
  .option('--minutes <n>', 'how long the scaled-down day lasts', Number)
  .option('--rate <n>', 'questions a second asked of replicas', Number)
  .option('--seed <text>', 'the same seed kills after the same times', 'faults')
  .option('--keep', 'leaves the logs and stores where they are', false)
  .parse(process.argv);

function write(text: string): void {
  process.stdout.write(text);
}

async function attack(scenario: Scenario, build: string, folder: string, sampleStore: string): Promise<Outcome> {
  const { short, beside, kills, restarts, minutes, rate, seed } = command.opts<RunOptions>();
  const sizes = {
    seed,
    ...(kills !== undefined && { kills }),
    ...(restarts !== undefined && { restarts }),
    ...(minutes !== undefined && { minutes }),
    ...(rate !== undefined && { rate }),
  };
  const rows = await scenario
    .run({ build, folder, sampleStore, isLong: !short, sizes, ...(beside !== undefined && { beside }) })
    .catch((error: unknown): FaultRow[] => [{ attack: 'the scenario itself', counts: {}, faults: [String(error)] }]);
  return { scenario: scenario.name, program: build, rows };
}

function print(outcomes: readonly Outcome[]): string {
  const rows = outcomes.flatMap(({ program, rows }) => rows.map((row) => ({ program, ...row })));
  const heads = [...new Set(rows.flatMap(({ counts }) => Object.keys(counts)))];
  const cells = rows.map(({ program, attack, counts, faults, skipped }) => [
    attack,
    program,
    ...heads.map((head) => String(counts[head] ?? '–')),
    faults.length > 0 ? faults.join(' ') : (skipped ?? 'held'),
  ]);
  return `\n${outcomes[0]?.scenario}\n\n${table(['attack', 'program', ...heads, 'came of it'], cells)}`;
}

const { build, beside, short, json, keep } = command.opts<RunOptions>();
const names: readonly string[] = command.processedArgs[0];
const unknown = names.filter((name) => scenarios.every((scenario) => scenario.name !== name));
if (unknown.length > 0) command.error(`There is no scenario ${unknown.join(', ')}.`);
const form = short ? 'short' : 'long';
const chosen = scenarios.filter(({ name, forms }) =>
  names.length === 0 ? forms === form || forms === 'both' : names.includes(name),
);
const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-faults-'));
let hasFault = false;
try {
  const builds = beside === undefined ? [build] : [build, beside];
  const stores = new Map<string, string>();
  for (const one of builds) stores.set(one, await prepareSampleStore(one, folder));
  for (const scenario of chosen) {
    const outcomes: Outcome[] = [];
    for (const one of builds) outcomes.push(await attack(scenario, one, folder, stores.get(one) ?? ''));
    hasFault ||= outcomes.some(
      ({ program, rows }) => program === build && rows.some(({ faults }) => faults.length > 0),
    );
    write(json ? outcomes.map((outcome) => `${JSON.stringify(outcome)}\n`).join('') : print(outcomes));
  }
} finally {
  if (!keep) await rm(folder, { recursive: true });
  else write(`\nLogs and stores: ${folder}\n`);
}
process.exitCode = hasFault ? 1 : 0;
