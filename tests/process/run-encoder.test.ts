import path from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { EncoderOptions } from '../../src/encoder/open-encoder.js';
import { EncoderUnavailable } from '../../src/errors.js';
import { runEncoder } from '../../src/process/run-encoder.js';
import { createMadeUpEncoder } from '../make-encoder.js';
import { makeFolder } from '../set-up/make-folder.js';
import { wait } from '../set-up/wait.js';

const projectFolder = path.resolve(import.meta.dirname, '..', '..');

/** A running encoder whose thread is made up; `refuse` says why it can't be loaded. */
function run({ refuse, choice = 'auto' }: { readonly refuse?: string; readonly choice?: string } = {}) {
  const warned: string[] = [];
  const seen = { opened: 0, connected: 0, closed: 0, end: (_: EncoderUnavailable): void => {} };
  const open = async ({ onEnd }: EncoderOptions) => {
    seen.opened += 1;
    if (refuse) throw new EncoderUnavailable(refuse);
    seen.end = onEnd ?? seen.end;
    return {
      encoder: createMadeUpEncoder(),
      connect: () => {
        seen.connected += 1;
      },
      close: async () => {
        seen.closed += 1;
      },
    };
  };
  const running = runEncoder({ choice, projectFolder, warn: (sentence) => warned.push(sentence), open });
  return { running, warned, seen };
}

/** A port, and whether its other end was closed. */
function openPort() {
  const { port1, port2 } = new MessageChannel();
  const state = { isClosed: false };
  port2.on('close', () => {
    state.isClosed = true;
  });
  port2.unref();
  onTestFinished(() => port2.close());
  return { port: port1, state };
}

it('is none where it is off, and says nothing', () => {
  const { running, warned } = run({ choice: 'off' });
  expect(running).toBeUndefined();
  expect(warned).toEqual([]);
});

it('knows the model before it is loaded, and loads it once', async () => {
  const { running, seen } = run();
  expect(running?.encoder.id).toMatch(/^multilingual-e5-small/);
  expect(seen.opened).toBe(0);
  expect(await running?.encoder.vectors('question', ['one'])).toHaveLength(1);
  expect(await running?.load()).toBe(true);
  expect(seen.opened).toBe(1);
  await running?.close();
  expect(seen.closed).toBe(1);
});

it('says in one sentence, once, why it can’t be loaded, and closes the ports of those that wait', async () => {
  const { running, warned } = run({ refuse: 'The encoder needs 500 MB of memory, and 80 MB are free.' });
  const { port, state } = openPort();
  running?.connect(port);
  expect(await running?.load()).toBe(false);
  expect(running?.isLost()).toBe(true);
  await expect(running?.encoder.vectors('question', ['one'])).rejects.toMatchObject({ name: 'EncoderUnavailable' });
  expect(warned).toEqual([
    'Questions are answered by words alone, without comparing meanings: the encoder needs 500 MB of memory, and 80 MB are free.',
  ]);
  const late = openPort();
  running?.connect(late.port);
  await vi.waitFor(() => expect([state.isClosed, late.state.isClosed]).toEqual([true, true]), wait);
});

it('says of a folder that isn’t there that words alone answer', () => {
  const { folder, remove } = makeFolder();
  onTestFinished(remove);
  const { running, warned } = run({ choice: folder });
  expect(running).toBeUndefined();
  expect(warned).toEqual([expect.stringMatching(/^Questions are answered by words alone, .*: the encoder's file /)]);
});

it('has those that waited listened to as soon as it is loaded, and later ones at once', async () => {
  const { running, seen } = run();
  running?.connect(openPort().port);
  expect(seen.connected).toBe(0);
  await running?.load();
  expect(seen.connected).toBe(1);
  running?.connect(openPort().port);
  expect(seen.connected).toBe(2);
});

it('says in one sentence that it ended on the way, but not that it was closed', async () => {
  const { running, warned, seen } = run();
  await running?.load();
  seen.end(new EncoderUnavailable('The encoder’s thread ended; it may have had too little memory.'));
  expect(running?.isLost()).toBe(true);
  expect(warned).toHaveLength(1);
  expect(warned[0]).toContain('the encoder’s thread ended');
  const other = run();
  await other.running?.load();
  await other.running?.close();
  other.seen.end(new EncoderUnavailable('The encoder’s thread ended.'));
  expect(other.warned).toEqual([]);
});
