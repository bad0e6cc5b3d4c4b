import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { readerOf } from '../src/library/formats/readers.js';
import { bareReaders, otherReaders } from './bare-readers.js';

/** What reading a file costs, by its reader, by the bare library, or by both in turns. */
export interface FormatCost {
  readonly format: string;
  readonly library: string;
  readonly other: string;
  /** Of the file, or of what is packed in it, in MB; pages of a PDF. */
  readonly megabytes: number;
  readonly pages: number;
  /** Medians of the runs, in milliseconds of the processor, which doesn't count what else runs; NaN where none ran. */
  readonly own: number;
  readonly bare: number;
  readonly others: number;
  /** Medians over the pairs of neighbouring runs. */
  readonly ratio: number;
  /** Largest memory of the process, in MB. */
  readonly peak: number;
}

/** Runs of each side, and milliseconds after which no more than the fewest are made. */
const fewest = 5;
const most = 200;
const enough = 1_000;

const [side = 'turns', file = ''] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(file));
const name = path.basename(file);
const reader = readerOf(name, bytes);
if (!reader) throw new Error(`nothing reads ${name}`);
const bare = bareReaders[reader.format];
const other = otherReaders[reader.format];

/** Milliseconds of the processor that reading takes, in all threads. */
async function timed(read: (bytes: Uint8Array) => unknown): Promise<number> {
  const from = process.cpuUsage();
  await read(bytes);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1_000;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, two) => one - two)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

const readOwn = (given: Uint8Array) => reader.read({ origin: file, name, bytes: given });
const own: number[] = [];
const bares: number[] = [];
const others: number[] = [];
let pages = 0;
if (side === 'own') pages = pagesIn(await readOwn(bytes));
else if (side === 'bare') await bare.read(bytes);
else {
  // What is compiled and loaded by the first runs is at nobody's expense.
  for (let run = 0; run < 3; run += 1) for (const read of [readOwn, bare.read]) await timed(read);
  const from = performance.now();
  for (let run = 0; run < fewest || (run < most && performance.now() - from < enough); run += 1) {
    own.push(await timed(readOwn));
    bares.push(await timed(bare.read));
    if (other) others.push(await timed(other.read));
  }
}
const cost: FormatCost = {
  format: /\.mdx$/.test(name) ? 'mdx' : reader.format,
  library: bare.name,
  other: other?.name ?? '',
  megabytes: sizeOf() / 1024 / 1024,
  pages,
  own: median(own),
  bare: median(bares),
  others: median(others),
  ratio: median(own.map((each, run) => each / (bares[run] ?? each))),
  peak: process.resourceUsage().maxRSS / 1024,
};
process.stdout.write(JSON.stringify(cost));

/** The last page that a block of a document stands on; 0 for what has no pages. */
function pagesIn(documents: Awaited<ReturnType<typeof readOwn>>): number {
  return documents.flatMap(({ blocks }) => blocks).reduce((last, { place }) => Math.max(last, place?.page ?? 0), 0);
}

/** Bytes of a file, or of the texts that are packed in it. */
function sizeOf(): number {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return bytes.length;
  let size = 0;
  unzipSync(bytes, {
    filter: ({ name: part, originalSize }) => {
      if (/\.(?:xml|x?html?|rels|opf)$/.test(part)) size += originalSize;
      return false;
    },
  });
  return size;
}
