import { describe, expect, it } from 'vitest';
import { type Judged, renderBearing, summarizeBearing } from '../../training/render-bearing.js';

const judged: readonly Judged[] = [
  ...Array.from({ length: 100 }, (_, at): Judged => ({ kind: 'absent', isSame: false, bearing: at / 100 })),
  { kind: 'stated', isSame: true, bearing: 0.99 },
  { kind: 'stated', isSame: false, bearing: 0.96 },
  { kind: 'stated', isSame: true, bearing: 0.2 },
  { kind: 'altered', isSame: false, bearing: 0.97 },
  { kind: 'altered', isSame: false, bearing: 0.1 },
];

describe('summarizeBearing', () => {
  const summary = summarizeBearing(judged);

  it('chooses the threshold at which 95 of 100 absent statements are refused', () => {
    expect(summary.threshold).toBe(0.95);
    expect(judged.filter(({ kind, bearing }) => kind === 'absent' && bearing < summary.threshold)).toHaveLength(95);
  });

  it('tells what is found there, and how much of it is the same sentence', () => {
    expect(summary.found.stated).toBeCloseTo(2 / 3);
    expect(summary.same.stated).toBe(0.5);
    expect(summary.found.altered).toBe(0.5);
    expect(summary.same.altered).toBe(0);
    expect(summary.lines.join('\n')).toContain('stated 3, altered 2, absent 100');
  });
});

describe('renderBearing', () => {
  it('writes a weight for each value, the threshold, and where they come from', () => {
    const source = renderBearing(Float64Array.of(-1, 2, 3.1419, 4), summarizeBearing(judged));
    expect(source).toContain('{ bias: -1, coverage: 2, passage: 3.142, rarity: 4 }');
    expect(source).toContain('threshold: 0.95,');
    expect(source).toMatch(/true statements 0\.667/);
  });
});
