import { describe, expect, it } from 'vitest';
import { calibrationOf, guaranteedThreshold, shownAt } from '../../evaluation/domain-calibration.js';
import type { Outcome } from '../../evaluation/outcome.js';
import { outcomeOf } from './outcome-of.js';

const mixed = [
  outcomeOf({ confidence: 0.9 }),
  outcomeOf({ confidence: 0.9, isRightFirst: false }),
  outcomeOf({ confidence: 0.8, isAnswerable: false, isRightFirst: false }),
  outcomeOf({ confidence: 0.1, isRightFirst: false }),
];

describe('calibrationOf', () => {
  it('measures all, and those that are shown by themselves', () => {
    const { n, error, errorShown, excess } = calibrationOf(mixed, 0.5);
    expect(n).toBe(4);
    expect(error).toBeCloseTo((2 * 0.4 + 0.8 + 0.1) / 4);
    expect(errorShown).toBeCloseTo((2 * 0.4 + 0.8) / 3);
    // Believed (0.9 + 0.9 + 0.8) / 3, right a third.
    expect(excess).toBeCloseTo(2.6 / 3 - 1 / 3);
  });

  it('takes what was not cited for not shown, whatever was believed of it', () => {
    const uncited = outcomeOf({ confidence: 0, believed: 0.7 });
    expect(calibrationOf([uncited], 0.5).errorShown).toBeNaN();
    expect(calibrationOf([uncited], 0.5).error).toBe(1);
  });
});

describe('shownAt', () => {
  it('counts an answer to what has none as wrong', () => {
    expect(shownAt(mixed, 0.5)).toEqual({ threshold: 0.5, shown: 0.75, wrong: 2 / 3 });
    expect(shownAt(mixed, 0.95)).toEqual({ threshold: 0.95, shown: 0, wrong: Number.NaN });
  });
});

/** Of each article as many answers: sure ones that are right, and unsure ones of which half are. */
function asked(articles: readonly string[], each: number): Outcome[] {
  return articles.flatMap((group) =>
    Array.from({ length: each }, (_, index) =>
      index % 2 === 0
        ? outcomeOf({ group, confidence: 0.96 })
        : outcomeOf({ group, confidence: 0.4, isRightFirst: index % 4 === 1 }),
    ),
  );
}

describe('guaranteedThreshold', () => {
  const guarantee = { risk: 0.1, certainty: 0.95 };

  it('shows no more than keeps the promise, and says what became of it in the other articles', () => {
    const { now, kept, elsewhere } = guaranteedThreshold(asked(['a', 'b', 'c', 'd'], 100), 0.3, guarantee);
    expect(now).toEqual({ threshold: 0.3, shown: 1, wrong: 0.25 });
    expect(kept).toEqual({ threshold: 0.41, shown: 0.5, wrong: 0 });
    expect(elsewhere).toEqual({ shown: 0.5, wrong: 0 });
  });

  it('shows that what some articles promise needn’t hold for others', () => {
    const [wary, lucky] = [false, true].map((isRightFirst) =>
      asked([String(isRightFirst)], 400).map((one) => (one.confidence > 0.5 ? one : { ...one, isRightFirst })),
    );
    const { elsewhere } = guaranteedThreshold([...(wary ?? []), ...(lucky ?? [])], 0.3, guarantee);
    // The wary half shows 200 of the other's 400, all right; the lucky one shows all 400, of which 200 are wrong.
    expect(elsewhere).toEqual({ shown: 600 / 800, wrong: 200 / 600 });
  });

  it('promises nothing of too few', () => {
    const { kept, elsewhere } = guaranteedThreshold(asked(['a', 'b'], 20), 0.3, guarantee);
    expect([kept, elsewhere]).toEqual([undefined, undefined]);
  });
});
