import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { watchPaths } from '../../../src/process/sources/watch-paths.js';
import { makeFolder } from '../../set-up/make-folder.js';
import { wait } from '../../set-up/wait.js';

const made = makeFolder();

afterAll(() => made.remove());

it('tells once of what is written in several steps, in folders below too, and of a path that is not there', async () => {
  mkdirSync(path.join(made.folder, 'a', 'b'), { recursive: true });
  const failed: string[] = [];
  let changes = 0;
  const end = watchPaths(
    [made.folder, path.join(made.folder, 'missing')],
    () => {
      changes += 1;
    },
    (which) => failed.push(path.basename(which)),
  );
  try {
    // What is made while it begins may be missed.
    await vi.waitFor(
      () => {
        for (const step of ['1', '2', '3']) writeFileSync(path.join(made.folder, 'a', 'b', 'c.md'), step);
        expect(changes).toBeGreaterThan(0);
      },
      { ...wait, interval: 1_000 },
    );
    expect(failed).toEqual(['missing']);
  } finally {
    end();
  }
  expect(changes).toBeLessThan(3);
});
