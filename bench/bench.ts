import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { engines } from './engines.js';
import type { Measurement } from './measure-engine.js';

const run = promisify(execFile);

/** Each engine has a process of its own, so that memory is its own and no engine warms another. */
async function measureApart(name: string, size: string, file: string): Promise<Measurement> {
  const script = path.join(import.meta.dirname, 'measure-engine.js');
  const { stdout } = await run(process.execPath, ['--expose-gc', script, name, size, file], { maxBuffer: 1e8 });
  return JSON.parse(stdout) as Measurement;
}

/** An engine that keeps a file is measured as it serves: in a second process, that opens what the first took in. */
async function measureEngine(name: string, size: string): Promise<Measurement> {
  const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-bench-'));
  const file = path.join(folder, 'bench.db');
  try {
    const loaded = await measureApart(name, size, file);
    return existsSync(file) ? { ...loaded, ...(await measureApart(name, size, file)) } : loaded;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function number(value: number | undefined, digits: number): string {
  return value === undefined ? '–' : value.toFixed(digits);
}

function row(name: string, measured: Measurement): string {
  const { ingestRate, start, questions, median, p99, processor, rate, memory } = measured;
  const times = [number(median, 2), number(p99, 2), number(processor, 2), number(rate, 0), String(questions)];
  return `| ${[name, ...times, number(ingestRate, 0), number(start, 0), number(memory, 0)].join(' | ')} |`;
}

const sizes = process.argv.slice(2);
for (const size of sizes.length > 0 ? sizes : ['samples', '100000']) {
  const isSamples = size === 'samples';
  const title = isSamples
    ? 'The sample articles'
    : `${Number(size).toLocaleString('en')} made sentences (seed 7, Zipf)`;
  process.stdout.write(`\n${title}\n\n`);
  process.stdout.write(
    '| engine | median ms | 99th ms | processor ms | questions/s | asked | ingest sentences/s | start on existing ms | memory MB |\n',
  );
  process.stdout.write('|---|---|---|---|---|---|---|---|---|\n');
  for (const name of Object.keys(engines)) {
    process.stdout.write(`${row(name, await measureEngine(name, size))}\n`);
  }
}
