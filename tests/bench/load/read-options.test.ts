import { expect, it, vi } from 'vitest';
import { readOptions } from '../../../bench/load/read-options.js';

function setUpsOf(...argv: readonly string[]) {
  return readOptions(['node', 'bench-load', ...argv]).setUps;
}

it.each([
  ['one process over SQLite where nothing is said', [], [{ store: 'sqlite', replicas: 1 }]],
  [
    'several processes over PostgreSQL, and SQLite with one, since its file is one process’s',
    ['--store', 'sqlite,postgres', '--replicas', '1,4'],
    [
      { store: 'sqlite', replicas: 1 },
      { store: 'postgres', replicas: 1 },
      { store: 'postgres', replicas: 4 },
    ],
  ],
])('sets up %s', (_, argv, setUps) => {
  expect(setUpsOf(...argv)).toEqual(setUps);
});

it.each([
  ['another database', ['--store', 'mysql'], /Name sqlite, postgres/],
  ['half a process', ['--replicas', '1,2.5'], /Give numbers of processes/],
  ['no process', ['--replicas', '0'], /Give numbers of processes/],
])('refuses %s in words', (_, argv, said) => {
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('ended');
  });
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    expect(() => setUpsOf(...argv)).toThrow('ended');
    expect(write.mock.calls.join('')).toMatch(said);
  } finally {
    exit.mockRestore();
    write.mockRestore();
  }
});
