import { expect, it } from 'vitest';
import { readDockerignore } from '../../../nightly/image/read-dockerignore.js';

it('sends what is named, and nothing else', () => {
  const isSent = readDockerignore('# words\n*\n\n!src\n!data/a.bin\n');
  expect(['src', 'src/main.ts', 'data/a.bin'].filter((file) => !isSent(file))).toEqual([]);
  expect(['srcs', 'data', 'data/b.bin', '.env', 'node_modules/x'].filter(isSent)).toEqual([]);
});

it.each(['.env\n', '', '*\nnode_modules\n', '*\n!src/**\n'])(
  'says so where it can’t tell what is sent by %j',
  (text) => {
    expect(() => readDockerignore(text)).toThrow('.dockerignore');
  },
);
