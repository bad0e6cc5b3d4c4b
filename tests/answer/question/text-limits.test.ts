import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningOf, lengthOf } from '../../../src/answer/question/text-limits.js';
import { propertyRuns } from '../../set-up/test-sizes.js';

describe('lengthOf', () => {
  it.each([
    ['who?', 4],
    ['😀😀', 2],
    ['ﷺ', 18],
    ['é', 1],
  ])('counts characters as they are written, or more where normalising makes more: %s', (text, length) => {
    expect(lengthOf(text, 1_000)).toBe(length);
  });

  it('normalises nothing that is too long already', () => {
    expect(lengthOf('ﷺ'.repeat(5), 4)).toBe(5);
  });
});

describe('beginningOf', () => {
  it('is the longest beginning within the limit, with no character cut in two', () => {
    expect(beginningOf('abcdef', 4)).toBe('abcd');
    expect(beginningOf('😀😀😀', 2)).toBe('😀😀');
    expect(beginningOf('aﷺb', 10)).toBe('a');
  });

  it('is a beginning within the limit of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 0, max: 40 }), (text, limit) => {
        const beginning = beginningOf(text, limit);
        expect(text.startsWith(beginning)).toBe(true);
        expect(lengthOf(beginning, limit)).toBeLessThanOrEqual(limit);
      }),
      { numRuns: propertyRuns(400) },
    );
  });
});
