import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { keepWatching } from '../../../src/process/sources/keep-watching.js';
import { makeFolder } from '../../set-up/make-folder.js';
import { wait } from '../../set-up/wait.js';

const made = makeFolder();

afterAll(() => made.remove());

function watchIn(onChange: () => Promise<void>) {
  let stop = (): void => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const spec = { id: 'docs', kind: 'folder', location: made.folder, every: 60 } as const;
  const ended = keepWatching({ files: [], sources: [spec], onChange, warn: () => {}, stopped });
  return { stop, ended };
}

function touch(): void {
  writeFileSync(path.join(made.folder, 'a.md'), 'A.');
}

it('ends when it is told to, and not in the middle of a call', async () => {
  const calls: string[] = [];
  const { stop, ended } = watchIn(async () => {
    calls.push('begun');
    stop();
    await new Promise((resolve) => setTimeout(resolve, 50));
    calls.push('ended');
  });
  await vi.waitFor(
    () => {
      touch();
      expect(calls).not.toEqual([]);
    },
    { ...wait, interval: 1_000 },
  );
  await ended;
  expect(calls).toEqual(['begun', 'ended']);
});

it('ends where nothing ever changes', async () => {
  const { stop, ended } = watchIn(async () => expect.unreachable());
  stop();
  await ended;
});

it('rejects as a call does', async () => {
  const { ended } = watchIn(async () => {
    throw new Error('the disk is full');
  });
  const failed = expect(ended).rejects.toThrow('the disk is full');
  const timer = setInterval(touch, 1_000);
  await failed;
  clearInterval(timer);
});
