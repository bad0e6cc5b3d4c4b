import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { listenForStop } from '../../src/process/listen-for-stop.js';

function openHost() {
  const signals = new EventEmitter();
  const heard: (string | number)[] = [];
  let time = 1_000;
  listenForStop((signal) => heard.push(signal), {
    on: (signal, listen) => signals.on(signal, listen),
    exit: (code) => heard.push(code),
    now: () => time,
  });
  const send = (signal: 'SIGTERM' | 'SIGINT', after: number) => {
    time += after;
    signals.emit(signal);
    return heard;
  };
  return { send };
}

it('stops at the first signal, and at once at a second one', () => {
  const { send } = openHost();
  expect(send('SIGTERM', 0)).toEqual(['SIGTERM']);
  expect(send('SIGINT', 2_000)).toEqual(['SIGTERM', 1]);
});

it('takes a Ctrl-C that the terminal and npm both bring as one', () => {
  const { send } = openHost();
  expect(send('SIGINT', 0)).toEqual(['SIGINT']);
  expect(send('SIGINT', 30)).toEqual(['SIGINT']);
  expect(send('SIGINT', 3_000)).toEqual(['SIGINT', 1]);
});
