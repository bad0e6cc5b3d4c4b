import { expect, it } from 'vitest';
import { type ErrorCode, VerbatimError } from '../../src/errors.js';
import { exitCodeOf } from '../../src/process/exit-codes.js';

it('tells a supervisor apart what a restart may mend from what somebody has to mend first', () => {
  const codeOf = (code: ErrorCode) => exitCodeOf(new VerbatimError(code, 'what to do'));
  expect([codeOf('config_invalid'), codeOf('workspace_other')]).toEqual([78, 78]);
  expect([codeOf('store_newer'), codeOf('store_refused')]).toEqual([78, 78]);
  expect(codeOf('store_unreachable')).toBe(1);
  expect([codeOf('slack_unreachable'), codeOf('store_gone'), codeOf('address_taken')]).toEqual([1, 1, 1]);
  expect(codeOf('input_unreadable')).toBe(64);
  expect(exitCodeOf(new Error('a mistake of ours'))).toBe(1);
});
