import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { table } from '../load/print-load.js';
import { makeLibrary } from './make-library.js';
import { type ScaleRow, scaleParts } from './scale-parts.js';

/**
 * `npm run bench:scale`: the program over a made library of 1,000,000 sentences in 40,000 files, beside FTS5 alone and
 * MiniSearch. `--sentences 100000` makes a smaller one, `--only ingest,ask` does these parts (`scale-parts.ts`), and
 * `--folder PATH` keeps files and store there, or takes those that are there. `--questions 1000` asks so many at most.
 */
const { values } = parseArgs({
  options: {
    sentences: { type: 'string', default: '1000000' },
    only: { type: 'string', default: Object.keys(scaleParts).join(',') },
    folder: { type: 'string' },
    questions: { type: 'string', default: '1000' },
    build: { type: 'string', default: 'dist' },
  },
});
const wanted = values.only.split(',');
const unknown = wanted.filter((name) => !(name in scaleParts));
if (unknown.length > 0) {
  process.stderr.write(`There is no part ${unknown.join(', ')}: give some of ${Object.keys(scaleParts).join(', ')}.\n`);
  process.exit(1);
}
const sentences = Number(values.sentences);
const folder = values.folder ? path.resolve(values.folder) : mkdtempSync(path.join(tmpdir(), 'verbatim-scale-'));
const files = path.join(folder, `files-${sentences}`);
mkdirSync(files, { recursive: true });
const library = makeLibrary(sentences, files);
const options = { library, build: values.build, folder, questions: Number(values.questions) };
const load = () => loadavg()[0]?.toFixed(1) ?? '–';

const before = load();
const rows: ScaleRow[] = [];
for (const [name, part] of Object.entries(scaleParts)) {
  if (!wanted.includes(name)) continue;
  for await (const row of part(options)) {
    rows.push(row);
    // At once, since all of it takes an hour on a busy machine.
    process.stderr.write(`${row.join(' · ')}\n`);
  }
}
process.stdout.write(
  `\n${sentences.toLocaleString('en')} sentences (seed 7), words alone but where vectors are named; `,
);
process.stdout.write(`load ${before} before, ${load()} after\n\n`);
process.stdout.write(table(['what', 'goal', 'measured', 'beside it'], rows));
if (!values.folder) rmSync(folder, { recursive: true });
