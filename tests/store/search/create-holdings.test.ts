import { describe, expect, it } from 'vitest';
import { createHoldingsWork } from './open-stepped.js';

describe('createHoldings', () => {
  it('gives the same holdings for the same collections, in whatever order and however often they are named', () => {
    const holdings = createHoldingsWork();
    expect(holdings(['b', 'a', 'b'])).toBe(holdings(['a', 'b']));
    expect(holdings(['a'])).not.toBe(holdings(['a', 'b']));
    expect(holdings(['a,b'])).not.toBe(holdings(['a', 'b']));
    expect(holdings([])).toBe(holdings([]));
  });
});
