import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openTelemetry } from '../../../src/process/telemetry/open-telemetry.js';

const src = path.resolve(import.meta.dirname, '..', '..', '..', 'src');

it('measures nothing where nobody looks, and each step where somebody does', async () => {
  expect(await openTelemetry({ metrics: false, warn: () => {} })).toBeUndefined();
  const opened = await openTelemetry({ metrics: true, warn: () => {} });
  opened?.telemetry.onStep({ name: 'rank', from: 1_000, to: 1_003 });
  expect((await opened?.page?.())?.text).toContain('verbatim_question_step_seconds_sum{step="rank"} 0.003\n');
  expect(opened?.telemetry.begin('command', 0).id).toBeUndefined();
  await opened?.close();
});

it('loads what sends traces only where somebody named a place for them', () => {
  const importing = (what: RegExp) =>
    readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && what.test(readFileSync(path.join(src, file), 'utf8')))
      .map((file) => path.basename(file));
  expect(importing(/from '@opentelemetry\//)).toEqual(['open-traces.ts']);
  expect(importing(/open-traces\.js'/)).toEqual(['open-telemetry.ts']);
  const source = readFileSync(path.join(src, 'process', 'telemetry', 'open-telemetry.ts'), 'utf8');
  // Beside the types, which are gone when the program runs.
  expect(source.match(/^import (?!type).*open-traces/gm)).toBeNull();
  expect(source).toContain("import('./open-traces.js')");
});
