import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { engines } from './engines.js';
import type { Measurement } from './measure-engine.js';

const run = promisify(execFile);

/** Each engine has a process of its own, so that memory is its own and no engine warms another. */
const measureApart = async (name: string, size: string): Promise<Measurement> => {
  const script = path.join(import.meta.dirname, 'measure-engine.js');
  const { stdout } = await run(process.execPath, ['--expose-gc', script, name, size], { maxBuffer: 1e8 });
  return JSON.parse(stdout) as Measurement;
};

const number = (value: number | undefined, digits: number): string =>
  value === undefined ? '–' : value.toFixed(digits);

const row = (name: string, { ingestRate, reopen, questions, median, p99, rate, memory }: Measurement): string =>
  `| ${[name, number(median, 2), number(p99, 2), number(rate, 0), String(questions), number(ingestRate, 0), number(reopen, 0), number(memory, 0)].join(' | ')} |`;

const sizes = process.argv.slice(2);
for (const size of sizes.length > 0 ? sizes : ['samples', '100000']) {
  const title =
    size === 'samples' ? 'The sample articles' : `${Number(size).toLocaleString('en')} made sentences (seed 7, Zipf)`;
  process.stdout.write(`\n${title}\n\n`);
  process.stdout.write(
    '| engine | median ms | 99th ms | questions/s | asked | ingest sentences/s | start on existing ms | memory MB |\n',
  );
  process.stdout.write('|---|---|---|---|---|---|---|---|\n');
  for (const name of Object.keys(engines)) process.stdout.write(`${row(name, await measureApart(name, size))}\n`);
}
