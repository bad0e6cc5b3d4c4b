import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { readableEndings } from '../src/library/formats/readers.js';
import { usualFiles } from './format-files.js';
import type { FormatCost } from './measure-formats.js';

/** Each has a process of its own, so that its memory is its own. */
async function measure(side: 'turns' | 'own' | 'bare', file: string): Promise<FormatCost> {
  const script = path.join(import.meta.dirname, 'measure-formats.js');
  const { stdout } = await promisify(execFile)(process.execPath, [script, side, file]);
  return JSON.parse(stdout) as FormatCost;
}

/** Files by their names, those below folders too. */
function listed(given: string): string[] {
  if (!statSync(given).isDirectory()) return [path.resolve(given)];
  return readdirSync(given, { recursive: true, encoding: 'utf8' })
    .filter((name) => readableEndings.some((ending) => name.toLowerCase().endsWith(ending)))
    .sort()
    .map((name) => path.resolve(given, name));
}

function made(folder: string): string[] {
  return usualFiles().map(({ name, bytes }) => {
    const file = path.join(folder, path.basename(name));
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, bytes);
    return file;
  });
}

const heads = ['file', 'MB', 'ms', 'per second', 'stands on', 'its ms', 'times', 'peak MB', 'its peak', 'beside it'];
const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-formats-'));
try {
  const given = process.argv.slice(2);
  process.stdout.write('\nEach file read by its reader and by the bare library that it stands on, in turns\n\n');
  process.stdout.write(`| ${heads.join(' | ')} |\n|---|---:|---:|---:|---|---:|---:|---:|---:|---|\n`);
  for (const file of given.length > 0 ? given.flatMap(listed) : made(folder)) {
    try {
      const [turns, own, bare] = [
        await measure('turns', file),
        await measure('own', file),
        await measure('bare', file),
      ];
      const speed =
        own.pages > 0
          ? `${shown((own.pages / turns.own) * 1_000)} pages`
          : `${shown((turns.megabytes / turns.own) * 1_000)} MB`;
      const other = turns.other === '' ? '' : `${turns.other}: ${shown(turns.others)} ms`;
      const cells = [
        ...[path.basename(file), turns.megabytes.toFixed(3), shown(turns.own), speed, turns.library, shown(turns.bare)],
        ...[turns.ratio.toFixed(2), own.peak.toFixed(0), bare.peak.toFixed(0), other],
      ];
      process.stdout.write(`| ${cells.join(' | ')} |\n`);
    } catch (error) {
      const reason = error instanceof Error ? (/ArticleRefused: (.*)/.exec(error.message)?.[1] ?? error.message) : '';
      process.stdout.write(`| ${path.basename(file)} | ${reason.slice(0, 200)} |\n`);
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** With three digits. */
function shown(number: number): string {
  return number >= 100 ? number.toFixed(0) : number.toPrecision(3);
}
