import { expect, it } from 'vitest';
import type { ProgramDependencies } from '../../src/cli/program-dependencies.js';
import { readMeanings } from '../../src/cli/read-meanings.js';
import { EncoderUnavailable } from '../../src/errors.js';
import { createFakeBot } from '../slack/fake-bot.js';

/** Reads `steps` sentences one by one; of `sentences` in all these answer. */
async function read({ sentences, steps, fails }: { sentences: number; steps: number; fails?: Error }) {
  let done = 0;
  const told: string[] = [];
  const meanings = {
    progress: async () => ({ done: Math.min(done, sentences), sentences }),
    readMore: async () => {
      if (fails && done > 20) throw fails;
      if (done === steps) return false;
      done += 1;
      return true;
    },
  };
  const dependencies = { writeError: (text: string) => told.push(text) } as unknown as ProgramDependencies;
  await readMeanings({ ...createFakeBot(), meanings }, dependencies);
  return { told, done };
}

it('reads all that answers, and tells how far it is a tenth at a time', async () => {
  const { told, done } = await read({ sentences: 2_000, steps: 2_000 });
  expect(done).toBe(2_000);
  expect(told).toHaveLength(9);
  expect(told[0]).toBe('Read for their meaning: 200 of 2,000 sentences.\n');
});

it('waits for nothing that doesn’t answer', async () => {
  const { done } = await read({ sentences: 40, steps: 2_000 });
  expect(done).toBe(40);
});

it('ends where the encoder can’t go on, and hides no other failure', async () => {
  const { done } = await read({ sentences: 200, steps: 200, fails: new EncoderUnavailable('It ended.') });
  expect(done).toBe(21);
  await expect(read({ sentences: 200, steps: 200, fails: new Error('The disk is full.') })).rejects.toThrow('disk');
});

it('ends where there is nothing to be read, though not all is', async () => {
  const { done } = await read({ sentences: 100, steps: 30 });
  expect(done).toBe(30);
});
