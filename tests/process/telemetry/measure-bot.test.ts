import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { measureBot } from '../../../src/process/telemetry/measure-bot.js';
import { makeFolder } from '../../set-up/make-folder.js';
import { createFakeBot } from '../../slack/fake-bot.js';
import { createRecordingTelemetry } from './recording-telemetry.js';

it('measures how much there is, as the operator sees it, and keeps what can’t be asked for', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { folder, remove } = makeFolder();
  onTestFinished(remove);
  const file = path.join(folder, 'v.db');
  writeFileSync(file, 'x'.repeat(100));
  writeFileSync(`${file}-wal`, 'x'.repeat(11));
  const bot = createFakeBot({ progress: async () => ({ done: 1, sentences: 4 }) });
  let isUp = true;
  const sizes = async ({ standing }: { readonly standing: string }) => {
    if (!isUp) throw new Error('away');
    return { articles: standing === 'operator' ? 3 : 0, passages: 5, sentences: 9 };
  };
  const { lines, meter } = createRecordingTelemetry();
  const stop = measureBot({ ...bot, library: { ...bot.library, sizes } }, { kind: 'sqlite', file }, meter);
  await vi.advanceTimersByTimeAsync(0);
  expect(lines).toEqual([
    'verbatim_articles 3',
    'verbatim_passages 5',
    'verbatim_sentences 9',
    'verbatim_vectors_read_ratio 0.25',
    'verbatim_store_bytes 111',
  ]);
  isUp = false;
  await vi.advanceTimersByTimeAsync(30_000);
  expect(lines.slice(5)).toEqual(['verbatim_vectors_read_ratio 0.25', 'verbatim_store_bytes 111']);
  stop();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(lines).toHaveLength(7);
});
