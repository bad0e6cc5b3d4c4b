import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Curves } from './curves.js';
import { drawCurves } from './draw-curves.js';

/** `npm run curves -- PICTURE.svg RUN.json [EARLIER.json]`: draws what `npm run eval -- --curves` kept of each run. */
function main([picture, ...files]: readonly string[]): void {
  if (picture === undefined || files.length === 0 || files.length > 2) {
    process.stderr.write('Say what to draw and from what: npm run curves -- PICTURE.svg RUN.json [EARLIER.json]\n');
    process.exitCode = 64;
    return;
  }
  const runs = files.map((file) => ({
    title: path.basename(file, '.json').replaceAll('-', ' '),
    curves: JSON.parse(readFileSync(file, 'utf8')) as Curves,
  }));
  writeFileSync(picture, drawCurves(runs));
}

main(process.argv.slice(2));
