import { expect, it } from 'vitest';
import { akinBeginning } from '../../../src/answer/ranking/akin-beginning.js';

it('is most of a term’s letters, four at least, and none of a short one’s', () => {
  expect(akinBeginning('invas')).toBe('inva');
  expect(akinBeginning('conferenc')).toBe('confere');
  expect(akinBeginning('take')).toBeUndefined();
});
