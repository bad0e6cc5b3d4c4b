import { describe, expect, it } from 'vitest';
import { areNeighbouringKeys } from '../../../src/answer/spelling/keyboard.js';

function areNeighbours(pair: string): boolean {
  return areNeighbouringKeys(pair.charAt(0), pair.charAt(1));
}

describe('areNeighbouringKeys', () => {
  it.each(['er', 'we', 'ws', 'sz', 'nm', 'tg', 'za', 'tz', 'lm', 'ук', 'ضص', 'سش'])('finds %s side by side', (pair) => {
    expect(areNeighbours(pair)).toBe(true);
    expect(areNeighbours([...pair].reverse().join(''))).toBe(true);
  });

  it.each(['ap', 'qd', 'ee', 'zp', 'aض', '  '])('finds %s apart', (pair) => {
    expect(areNeighbours(pair)).toBe(false);
  });
});
