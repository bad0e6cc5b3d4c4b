import type { ScalingRow } from './compare-replicas.js';
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
  const rows = found.map(({ name, sustained, inTurns, cpu, serverCpu }) => [
    name,
    sustained.toFixed(0),
    inTurns.toFixed(0),
    cpu.toFixed(1),
    serverCpu?.toFixed(1) ?? '–',
  ]);
  const turns = '24 clients in turn, answers/s';
  const costs = ['CPU ms for each of these', 'of PostgreSQL’s'];
  return table(['program', 'sustained/s (99 % answered within 1 s)', turns, ...costs], rows);
}

/** What several processes over one store do, by what one of them does. */
export function scalingTable(rows: readonly ScalingRow[]): string {
  const costs = ['CPU ms a question', 'of PostgreSQL’s', 'together'];
  return table(
    ['processes', 'sustained/s', 'by as many times one', ...costs, 'one’s together by theirs'],
    rows.map(({ replicas, sustained, ofLinear, cpu, serverCpu, ofCost }) => [
      String(replicas),
      sustained.toFixed(0),
      ofLinear.toFixed(2),
      cpu.toFixed(1),
      serverCpu.toFixed(1),
      (cpu + serverCpu).toFixed(1),
      ofCost.toFixed(2),
    ]),
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
  'of PostgreSQL’s',
  'MB begun / end / peak, each process',
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
        result.serverCpu === undefined ? '–' : (result.serverCpu / Math.max(1, asked)).toFixed(1),
        result.memories.map((each) => [each.before, each.after, each.peak].map(Math.round).join(' / ')).join(', '),
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
