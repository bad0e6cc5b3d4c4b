import { userInfo } from 'node:os';
import { expect, it } from 'vitest';
import { nameOperator } from '../../src/process/name-operator.js';

it('names whoever runs the program, by their number where the system has no name for them', () => {
  expect(nameOperator()).toBe(`operator:${userInfo().username}`);
  const unnamed = () => {
    throw new Error('uv_os_get_passwd returned ENOENT (no such file or directory)');
  };
  expect(nameOperator(unnamed)).toBe(`operator:${process.getuid?.()}`);
});
