import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../bench/make-corpus.js';
import type { Belief } from '../../evaluation/calibration.js';
import { binomialTail, controlRisk, usualGuarantee } from '../../evaluation/control-risk.js';

/** Questions whose answer at a confidence is right as often as `rightAt` says. */
function draw(count: number, rightAt: (confidence: number) => number, random: () => number): Belief[] {
  return Array.from({ length: count }, () => {
    const confidence = random();
    return { confidence, isRight: random() < rightAt(confidence) };
  });
}

/** Share of what is shown at a threshold that is wrong, of all such questions. */
function riskAt(threshold: number, rightAt: (confidence: number) => number): number {
  const steps = Array.from({ length: 1000 }, (_, index) => threshold + ((1 - threshold) * (index + 0.5)) / 1000);
  return steps.reduce((sum, confidence) => sum + 1 - rightAt(confidence), 0) / steps.length;
}

/** Confidences that may be believed, that boast, that are shy, and that say the contrary at the top. */
const truths: Readonly<Record<string, (confidence: number) => number>> = {
  calibrated: (confidence) => confidence,
  'over-confident': (confidence) => confidence ** 3,
  'under-confident': (confidence) => confidence ** 0.2,
  'mostly right, but not where it is surest': (confidence) => (confidence > 0.9 ? 0.6 : 0.97),
  'right up to the allowed share, everywhere': () => 0.9 - 1e-9,
};

describe('controlRisk', () => {
  it.each(Object.entries(truths))('keeps its promise as often as it says, of confidences that are %s', (_, rightAt) => {
    const trials = 200;
    const random = createRandom(11);
    const guarantee = { risk: 0.1, certainty: 0.9 };
    const broken = Array.from({ length: trials }, () => {
      const threshold = controlRisk(draw(400, rightAt, random), guarantee);
      return threshold !== undefined && riskAt(threshold, rightAt) > guarantee.risk;
    }).filter(Boolean).length;
    // Of 200 trials 20 may break it; by chance a few more (3 standard deviations).
    expect(broken).toBeLessThanOrEqual(20 + 3 * Math.sqrt(trials * 0.1 * 0.9));
  });

  it('comes close to the lowest threshold that would do, given enough questions', () => {
    // Calibrated, the share that is wrong above t is (1 - t) / 2: from 0.8 on it is a tenth.
    const threshold = controlRisk(draw(20_000, truths.calibrated ?? (() => 0), createRandom(3)), usualGuarantee);
    expect(threshold).toBeGreaterThanOrEqual(0.8);
    expect(threshold).toBeLessThan(0.84);
  });

  it('promises nothing of few questions, or of ones that are often wrong', () => {
    const right = (count: number) => Array.from({ length: count }, () => ({ confidence: 0.95, isRight: true }));
    expect(controlRisk([], usualGuarantee)).toBeUndefined();
    // 0.9 to the power of 32 is more than 0.1 / 3, to the power of 33 less.
    expect(controlRisk(right(32), usualGuarantee)).toBeUndefined();
    expect(controlRisk(right(33), usualGuarantee)).toBe(0.01);
    const wrong = right(500).map((belief, at) => ({ ...belief, isRight: at % 2 === 0 }));
    expect(controlRisk(wrong, usualGuarantee)).toBeUndefined();
  });

  it('asks for no lower a threshold where less risk is allowed, or more certainty is wanted', () => {
    const share = fc.integer({ min: 2, max: 50 }).map((hundredths) => hundredths / 100);
    const seeds = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(seeds, share, share, (seed, one, other) => {
        const beliefs = draw(300, (confidence) => confidence ** 0.5, createRandom(seed));
        const at = (risk: number, certainty: number) => controlRisk(beliefs, { risk, certainty }) ?? 1;
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(at(less, 0.9)).toBeGreaterThanOrEqual(at(more, 0.9));
        expect(at(0.1, 1 - less)).toBeGreaterThanOrEqual(at(0.1, 1 - more));
      }),
    );
  });
});

describe('binomialTail', () => {
  it('is the share of all outcomes of as many throws', () => {
    // Of three coins none, at most one, two, three: 1, 4, 7, 8 of 8.
    expect([0, 1, 2, 3, 9].map((k) => binomialTail(k, 3, 0.5))).toEqual(
      [1, 4, 7, 8, 8].map((of) => expect.closeTo(of / 8)),
    );
    expect(binomialTail(0, 0, 0.3)).toBe(1);
    // Far out on either side nothing overflows; the middle is a half.
    expect(binomialTail(0, 100_000, 0.1)).toBe(0);
    expect(binomialTail(10_000, 100_000, 0.1)).toBeCloseTo(0.5, 1);
    expect(binomialTail(20_000, 100_000, 0.1)).toBeCloseTo(1);
  });
});
