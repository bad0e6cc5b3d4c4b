import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { FormatCost } from './measure-formats.js';

const files = path.join(import.meta.dirname, '..', '..', 'tests', 'library', 'formats', 'files');

/** Files of the tests, and how often their text is repeated in them. */
const usual: readonly (readonly [string, number])[] = [
  ['handbook.en.pdf', 1],
  ['history.pdf', 1],
  ['statutes.docx', 200],
  ['statutes.odt', 200],
  ['handbook.en.pptx', 400],
  ['devices.xlsx', 2_000],
];

/** Each has a process of its own, so that its memory is its own. */
async function measure(side: string, file: string, times: number): Promise<FormatCost> {
  const script = path.join(import.meta.dirname, 'measure-formats.js');
  const { stdout } = await promisify(execFile)(process.execPath, [script, side, file, String(times)]);
  return JSON.parse(stdout) as FormatCost;
}

const given = process.argv.slice(2).map((file) => [path.resolve(file), 1] as const);
const listed = given.length > 0 ? given : usual.map(([name, times]) => [path.join(files, name), times] as const);
process.stdout.write('\nEach file read by its reader, and by the bare library that it stands on\n\n');
process.stdout.write('| file | MB | ms | bare | times | peak MB | bare |\n|---|---:|---:|---:|---:|---:|---:|\n');
for (const [file, times] of listed) {
  const own = await measure('own', file, times);
  const bare = await measure('bare', file, times);
  const name = `${path.basename(file)}${times > 1 ? `, text ${times} times` : ''}`;
  const cells = [
    own.megabytes.toFixed(2),
    own.milliseconds.toFixed(0),
    bare.milliseconds.toFixed(0),
    (own.milliseconds / bare.milliseconds).toFixed(2),
    own.peak.toFixed(0),
    bare.peak.toFixed(0),
  ];
  process.stdout.write(`| ${name} | ${cells.join(' | ')} |\n`);
}
