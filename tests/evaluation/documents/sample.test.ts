import { describe, expect, it } from 'vitest';
import { sample } from '../../../evaluation/documents/sample.js';

describe('sample', () => {
  it('takes the same items each time, spread over all, in their order', () => {
    const items = Array.from({ length: 1_000 }, (_, index) => index);
    const taken = sample(items, 10);
    expect(taken).toEqual(sample(items, 10));
    expect(taken).toEqual(taken.toSorted((a, b) => a - b));
    expect(taken.some((one) => one < 500) && taken.some((one) => one >= 500)).toBe(true);
    expect(sample([1, 2], 10)).toEqual([1, 2]);
  });
});
