import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';

/** Longest block of the event loop of each surface, in milliseconds, by the name of the text. */
export type BlocksByText = Readonly<Record<string, Readonly<Record<string, number>>>>;

const { values, positionals } = parseArgs({
  options: { beside: { type: 'string' }, above: { type: 'string', default: '20' }, only: { type: 'string' } },
  allowPositionals: true,
});

const own = path.join(import.meta.dirname, '..', 'src');
const above = Number(values.above);

/** Each build has a process of its own, so that none warms another. */
async function measure(build: string, size: string): Promise<BlocksByText> {
  const script = path.join(import.meta.dirname, 'measure-texts.js');
  const given = [script, build, size, ...(values.only === undefined ? [] : [values.only])];
  const { stdout } = await promisify(execFile)(process.execPath, given, { maxBuffer: 1e8 });
  return JSON.parse(stdout) as BlocksByText;
}

function printTable(ours: BlocksByText, others: BlocksByText | undefined): void {
  const surfaces = Object.keys(Object.values(ours)[0] ?? {});
  const print = (cells: readonly string[]) => process.stdout.write(`| ${cells.join(' | ')} |\n`);
  print(['text', ...surfaces]);
  print(['---', ...surfaces.map(() => '---:')]);
  let longest = 0;
  let longestBeside = 0;
  let shown = 0;
  for (const [name, blocks] of Object.entries(ours)) {
    const beside = others?.[name] ?? {};
    longest = Math.max(longest, ...Object.values(blocks));
    longestBeside = Math.max(longestBeside, ...Object.values(beside));
    if (Math.max(...Object.values(blocks), ...Object.values(beside)) < above) continue;
    shown += 1;
    const cellOf = (surface: string) =>
      `${Math.round(blocks[surface] ?? 0)}${others ? ` (${Math.round(beside[surface] ?? 0)})` : ''}`;
    print([name, ...surfaces.map(cellOf)]);
  }
  const rest = Object.keys(ours).length - shown;
  process.stdout.write(
    `\n${rest} more texts: less than ${above} ms everywhere. Longest block: ${Math.round(longest)} ms`,
  );
  process.stdout.write(others ? `, of the other build ${Math.round(longestBeside)} ms.\n` : '.\n');
}

const { version } = JSON.parse(readFileSync(path.join(own, '..', '..', 'package.json'), 'utf8')) as { version: string };
for (const size of positionals.length > 0 ? positionals : ['samples', '20000']) {
  const title = size === 'samples' ? 'The sample articles' : `${Number(size).toLocaleString('en')} made sentences`;
  process.stdout.write(`\n${title}: longest block of the event loop, ms of processor time (version ${version}`);
  process.stdout.write(values.beside ? '; in brackets the build beside it)\n\n' : ')\n\n');
  const ours = await measure(own, size);
  printTable(ours, values.beside === undefined ? undefined : await measure(path.resolve(values.beside), size));
}
