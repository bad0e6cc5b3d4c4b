import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedCalibrationError, reliabilityBins, renderReliability } from '../../evaluation/calibration.js';

const beliefs = [
  { confidence: 0.95, isRight: true },
  { confidence: 0.95, isRight: false },
  { confidence: 0.1, isRight: false },
  { confidence: 1, isRight: true },
];

describe('reliabilityBins', () => {
  it('puts each belief in one of ten bins, 1 in the last', () => {
    const bins = reliabilityBins(beliefs);
    expect(bins).toHaveLength(10);
    expect(bins.map(({ count }) => count)).toEqual([0, 1, 0, 0, 0, 0, 0, 0, 0, 3]);
    expect(bins[9]?.accuracy).toBeCloseTo(2 / 3);
    expect(bins[9]?.confidence).toBeCloseTo(2.9 / 3);
  });
});

describe('expectedCalibrationError', () => {
  it('is the weighted distance of belief from truth, worked out by hand', () => {
    // One of four is 0.1 off in its bin; three of four are |2/3 − 2.9/3| = 0.3 off.
    expect(expectedCalibrationError(beliefs)).toBeCloseTo(0.25 * 0.1 + 0.75 * 0.3);
  });

  it('is 0 for certainty that is right, 1 for certainty that is wrong, and never outside of them', () => {
    expect(expectedCalibrationError([{ confidence: 1, isRight: true }])).toBe(0);
    expect(expectedCalibrationError([{ confidence: 1, isRight: false }])).toBe(1);
    const belief = fc.record({ confidence: fc.double({ min: 0, max: 1, noNaN: true }), isRight: fc.boolean() });
    fc.assert(
      fc.property(fc.array(belief, { minLength: 1 }), (some) => {
        const error = expectedCalibrationError(some);
        expect(error).toBeGreaterThanOrEqual(0);
        expect(error).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});

describe('renderReliability', () => {
  it('draws a line for each bin: how much was right, and a mark where that was believed to be', () => {
    const lines = renderReliability(reliabilityBins(beliefs)).split('\n');
    expect(lines).toHaveLength(10);
    expect(lines[0]).toBe(`0.0–0.1 ${'·'.repeat(40)} no answers (0)`);
    expect(lines[1]).toBe(`0.1–0.2 ····|${'·'.repeat(35)} right 0.000, believed 0.100 (1)`);
    expect(lines[9]).toBe(`0.9–1.0 ${'█'.repeat(27)}${'·'.repeat(12)}| right 0.667, believed 0.967 (3)`);
  });
});
