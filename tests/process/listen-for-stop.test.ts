import { EventEmitter } from 'node:events';
import { expect, it, onTestFinished, vi } from 'vitest';
import { listenForStop } from '../../src/process/listen-for-stop.js';
import { createGate } from '../slack/gate.js';

function openHost(leave: () => Promise<void> = async () => {}) {
  const signals = new EventEmitter();
  const heard: (string | number)[] = [];
  let time = 1_000;
  listenForStop((signal) => heard.push(signal), leave, {
    on: (signal, listen) => signals.on(signal, listen),
    exit: (code) => heard.push(code),
    now: () => time,
  });
  const ended = () => vi.waitFor(() => expect(heard.at(-1)).toBe(1), { interval: 1 });
  const send = (signal: 'SIGTERM' | 'SIGINT', after: number) => {
    time += after;
    signals.emit(signal);
    return heard;
  };
  return { send, heard, ended };
}

it('stops at the first signal, and at a second one as soon as threads are out of their work', async () => {
  const working = createGate();
  const { send, heard, ended } = openHost(() => working.passed);
  expect(send('SIGTERM', 0)).toEqual(['SIGTERM']);
  send('SIGINT', 2_000);
  await Promise.resolve();
  expect(heard).toEqual(['SIGTERM']);
  working.open();
  await ended();
  expect(heard).toEqual(['SIGTERM', 1]);
});

it.each([
  ['fails', () => Promise.reject(new Error('closed already'))],
  ['takes too long', () => new Promise<void>(() => {})],
])('ends all the same where leaving %s', async (_, leave) => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { send, heard } = openHost(leave);
  send('SIGTERM', 0);
  send('SIGTERM', 2_000);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(heard).toEqual(['SIGTERM', 1]);
});

it('takes a Ctrl-C that the terminal and npm both bring as one', async () => {
  const { send, heard, ended } = openHost();
  expect(send('SIGINT', 0)).toEqual(['SIGINT']);
  expect(send('SIGINT', 30)).toEqual(['SIGINT']);
  send('SIGINT', 3_000);
  await ended();
  expect(heard).toEqual(['SIGINT', 1]);
});
