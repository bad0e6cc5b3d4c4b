import path from 'node:path';
import { openEncoder } from '../src/encoder/open-encoder.js';
import type { RuntimeName } from '../src/encoder/open-model.js';

/** `npm run bench:encoder [-- native]`: what a text costs, by the median of many, and what the encoder holds in memory. */
const projectFolder = path.join(import.meta.dirname, '..', '..');
const runtime: RuntimeName = process.argv.includes('native') ? 'native' : 'wasm';
const words = ['meaning', 'question', 'article', 'answer', 'sentence', 'number', 'day', 'language', 'team', 'source'];

/** A text of so many pieces: each word is one, and four stand around them. */
function textOf(pieces: number, seed: number): string {
  return Array.from({ length: pieces - 4 }, (_, at) => words[(at * seed + seed + at) % words.length]).join(' ');
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

const megabytes = () => process.memoryUsage.rss() / 1e6;
const before = megabytes();
const begun = performance.now();
const opened = await openEncoder({ choice: 'auto', projectFolder, runtime });
if (!opened) throw new Error('there is no encoder');
const loaded = performance.now() - begun;
process.stdout.write(`\n${opened.encoder.id}, ${runtime}; loaded in ${loaded.toFixed(0)} ms\n\n`);
process.stdout.write('| pieces | texts | median ms a text | processor ms a text |\n|---:|---:|---:|---:|\n');
for (const [pieces, texts] of [
  [16, 60],
  [40, 40],
  [512, 3],
] as const) {
  await opened.encoder.vectors('sentence', [textOf(pieces, 1)]);
  const took: number[] = [];
  const used = process.cpuUsage();
  for (let at = 0; at < texts; at += 1) {
    const start = performance.now();
    await opened.encoder.vectors('sentence', [textOf(pieces, at + 2)]);
    took.push(performance.now() - start);
  }
  const processor = process.cpuUsage(used).user / 1e3 / texts;
  process.stdout.write(`| ${pieces} | ${texts} | ${median(took).toFixed(1)} | ${processor.toFixed(1)} |\n`);
}
const peak = process.resourceUsage().maxRSS / 1e3;
process.stdout.write(
  `\nMemory: ${before.toFixed(0)} MB before, ${megabytes().toFixed(0)} MB with the encoder, ${peak.toFixed(0)} MB at most\n`,
);
await opened.close();
