import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { describeThisProcess, isProcessGone } from '../../../src/store/ledgers/this-process.js';

it('knows that this process lives, and that one which ended is gone', () => {
  const ended = spawnSync(process.execPath, ['--version']);
  expect(isProcessGone(describeThisProcess())).toBe(false);
  expect(isProcessGone(describeThisProcess().replace(/\d+/, String(ended.pid)))).toBe(true);
});

it('knows nothing of processes of other machines, nor of what is no process', () => {
  const ended = spawnSync(process.execPath, ['--version']);
  expect(isProcessGone(`process ${ended.pid} on another-machine.example`)).toBe(false);
  expect(isProcessGone('somebody')).toBe(false);
});

it.skipIf(process.platform !== 'linux')('knows nothing of a container that has this machine’s name', () => {
  const ended = spawnSync(process.execPath, ['--version']);
  const elsewhere = describeThisProcess()
    .replace(/\d+/, String(ended.pid))
    .replace(/\d+\)$/, '4026532999)');
  expect(isProcessGone(elsewhere)).toBe(false);
});
