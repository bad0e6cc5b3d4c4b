import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Piscina } from 'piscina';
import { expect, inject, it, onTestFinished, vi } from 'vitest';
import '../../set-up/provided.js';
import { makeFolder } from '../../set-up/make-folder.js';
import { wait } from '../../set-up/wait.js';

const module = pathToFileURL(
  path.join(inject('compiledProject'), 'dist', 'src', 'process', 'threads', 'thread-warning.js'),
).href;
const { listenToThreads }: typeof import('../../../src/process/threads/thread-warning.js') = await import(module);

/** What a thread does that warns, says something else, and ends when it is told to. */
const work = `
  import { parentPort } from 'node:worker_threads';
  import { warnFromThread } from ${JSON.stringify(module)};
  new BroadcastChannel('end').onmessage = ({ data }) => { throw new Error(data); };
  export default ({ warning, other }) => {
    if (warning) warnFromThread(warning);
    if (other) parentPort.postMessage(other);
  };
`;

function startThread() {
  const { folder, remove } = makeFolder();
  const filename = path.join(folder, 'work.mjs');
  writeFileSync(filename, work);
  const pool = new Piscina({ filename, minThreads: 1, maxThreads: 1, atomics: 'disabled' });
  onTestFinished(() => pool.destroy().finally(remove));
  const warned: string[] = [];
  listenToThreads(pool, (sentence) => warned.push(sentence));
  return { pool, warned };
}

it('tells what a thread warns of, and nothing else that it says', async () => {
  const { pool, warned } = startThread();
  await pool.run({ other: { note: 'for somebody else' } });
  for (const warning of ['One.', 'Two.']) await pool.run({ warning });
  await vi.waitFor(() => expect(warned).toEqual(['One.', 'Two.']), wait);
});

it('tells that a thread ended which had nothing to do; the next one warns as well', async () => {
  const { pool, warned } = startThread();
  // Nothing is asked of it any more when it ends.
  await pool.run({});
  const end = new BroadcastChannel('end');
  end.postMessage('out of luck');
  end.close();
  await vi.waitFor(() => expect(warned).toEqual(['A thread ended: out of luck']), wait);
  await pool.run({ warning: 'Here again.' });
  await vi.waitFor(() => expect(warned.at(-1)).toBe('Here again.'), wait);
});
