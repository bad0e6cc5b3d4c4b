import { expect, it } from 'vitest';
import { VerbatimError } from '../../../src/errors.js';
import { packError, unpackError } from '../../../src/process/threads/carry-error.js';

function carry(error: unknown): Error {
  return unpackError(structuredClone(packError(error)));
}

it('brings an instruction over with its code, its cause and where it was thrown', () => {
  const cause = new TypeError('database is locked', { cause: new Error('SQLITE_BUSY') });
  const error = new VerbatimError('store_locked', 'The store is locked: try again.', { cause });
  const carried = carry(error);
  expect(carried).toBeInstanceOf(VerbatimError);
  expect(carried).toMatchObject({ name: 'VerbatimError', code: 'store_locked', message: error.message });
  expect(carried.stack).toBe(error.stack);
  expect(carried.cause).toMatchObject({ name: 'TypeError', message: 'database is locked' });
  expect((carried.cause as Error).cause).toMatchObject({ name: 'Error', message: 'SQLITE_BUSY' });
});

it.each([
  [new RangeError('too deep'), 'RangeError: too deep'],
  ['no error at all', 'Error: no error at all'],
  [null, 'Error: null'],
])('makes an error of whatever was thrown: %s', (thrown, told) => {
  expect(String(carry(thrown))).toBe(told);
  expect(carry(thrown)).not.toBeInstanceOf(VerbatimError);
});
