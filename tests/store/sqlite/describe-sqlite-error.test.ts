import { describe, expect, it } from 'vitest';
import { VerbatimError } from '../../../src/errors.js';
import { describeSqliteError } from '../../../src/store/sqlite/describe-sqlite-error.js';
import { StoreDamage } from '../../../src/store/store-damage.js';

function driverError(errcode: number, systemErrno?: number): Error {
  return Object.assign(new Error('as the driver says it'), { errcode, systemErrno });
}

describe('describeSqliteError', () => {
  it.each([
    [driverError(5), 'store_locked'],
    [driverError(6), 'store_locked'],
    [driverError(261), 'store_locked'],
    [driverError(8), 'store_read_only'],
    [driverError(1032), 'store_read_only'],
    [driverError(11), 'store_damaged'],
    [driverError(267), 'store_damaged'],
    [driverError(26), 'store_damaged'],
    [driverError(522), 'store_damaged'],
    [driverError(10), 'store_failed'],
    [driverError(13), 'store_full'],
    [driverError(14, 2), 'store_missing'],
    [driverError(14, 13), 'store_read_only'],
    [driverError(14, 30), 'store_read_only'],
    [driverError(14, 28), 'store_full'],
    [driverError(14), 'store_failed'],
    [driverError(4874), 'store_full'],
    [driverError(778, 28), 'store_full'],
    [new Error('database disk image is malformed'), 'store_damaged'],
    [new Error('database is locked'), 'store_locked'],
    [new Error('database or disk is full'), 'store_full'],
    [Object.assign(new Error('mkdir'), { code: 'EACCES' }), 'store_read_only'],
    [Object.assign(new Error('mkdir'), { code: 'ENOSPC' }), 'store_full'],
    [new StoreDamage('a row is no JSON'), 'store_damaged'],
    ['no error at all', 'store_failed'],
  ])('%o is %s', (error, code) => {
    const described = describeSqliteError(error, '/data/store.db');
    expect(described).toBeInstanceOf(VerbatimError);
    expect(described).toMatchObject({ code, cause: error });
    expect(described.message).toMatch(/\/data\/store\.db.*\.$/);
  });

  it('shows what the driver said only where we know nothing better', () => {
    expect(describeSqliteError(driverError(1), 'store.db').message).toContain('as the driver says it');
    expect(describeSqliteError(driverError(11), 'store.db').message).not.toContain('as the driver says it');
  });

  it('leaves what is described already', () => {
    const known = new VerbatimError('store_newer', 'Update.');
    expect(describeSqliteError(known, 'store.db')).toBe(known);
  });
});
