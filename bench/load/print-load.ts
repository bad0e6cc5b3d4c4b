import type { FoundRate } from './find-rate.js';
import type { LoadResult } from './summarize-load.js';

interface NamedResult {
  readonly name: string;
  readonly load: string;
  readonly result: LoadResult;
}

/** A table as Markdown has them. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return `${line(heads)}|${'---|'.repeat(heads.length)}\n${rows.map(line).join('')}\n`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(part === whole ? 0 : 1)} %`;
}

/** The rates that were found, in questions a second. */
export function rateTable(found: readonly FoundRate[]): string {
  const rows = found.map(({ name, sustained, inTurns, cpu }) => [
    name,
    sustained.toFixed(0),
    inTurns.toFixed(0),
    cpu.toFixed(1),
  ]);
  return table(
    ['program', 'sustained/s (99 % answered within 1 s)', '24 clients in turn, answers/s', 'CPU ms for each of these'],
    rows,
  );
}

const heads = [
  'load',
  'program',
  'asked',
  'ack ≤ 1 s',
  'ack ≤ 3 s',
  'ack ms median / 99th',
  'answered at once',
  'later (slowest s)',
  'told otherwise',
  'left looking',
  'nothing',
  'answers/s',
  'CPU ms a question',
  'MB end / peak',
  'loop ms 99th / longest',
  'inside ms 99th',
  'generator ms 99th late / loop',
];

/** One row for each load and program. */
export function resultTable(results: readonly NamedResult[]): string {
  return table(
    heads,
    results.map(({ load, name, result }) => {
      const { asked, program, generator } = result;
      return [
        load,
        name,
        String(asked),
        share(result.withinOne, asked),
        share(result.withinThree, asked),
        `${result.median.toFixed(0)} / ${result.p99.toFixed(0)}`,
        String(result.answeredAtOnce),
        `${result.answeredLater} (${(result.latest / 1_000).toFixed(1)})`,
        String(result.told),
        String(result.leftLooking),
        String(result.nothing),
        result.rate.toFixed(0),
        (program.cpu / Math.max(1, asked)).toFixed(1),
        `${program.memory.toFixed(0)} / ${program.memoryPeak.toFixed(0)}`,
        `${program.loopP99.toFixed(0)} / ${program.loopMax.toFixed(0)}`,
        program.requestP99.toFixed(0),
        `${result.generatorP99.toFixed(0)} / ${generator.p99.toFixed(0)}`,
      ];
    }),
  );
}

/** What people were told instead of an answer, and why requests failed, each with how often. */
export function printNotices(results: readonly NamedResult[]): string {
  return results
    .flatMap(({ load, name, result }) => {
      const failures = Object.entries(result.failures).map(([why, count]) => `${count} × no acknowledgement: ${why}`);
      const notices = Object.entries(result.notices).map(([text, count]) => `${count} × “${text.slice(0, 100)}”`);
      return [...notices, ...failures].map((line) => `${load}, ${name}: ${line}\n`);
    })
    .join('');
}
