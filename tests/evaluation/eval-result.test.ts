import { describe, expect, it } from 'vitest';
import { summarizeRun } from '../../evaluation/eval-result.js';
import { renderCalibration, renderFigures, renderThresholds } from '../../evaluation/render-result.js';
import { outcomeOf } from './outcome-of.js';

const answerable = [outcomeOf({ confidence: 0.9 }), outcomeOf({ confidence: 0.4, isRightFirst: false })];
const absent = [0.1, 0.6].map((confidence) => outcomeOf({ confidence, isAnswerable: false, isRightFirst: false }));
const hard = [outcomeOf({ confidence: 0.7, isAnswerable: false, isRightFirst: false })];
const run = {
  outcomes: new Map([
    ['C', answerable],
    ['E', absent],
    ['A', hard],
  ] as const),
  skipped: [],
};

describe('summarizeRun', () => {
  const result = summarizeRun(run, 0.5);

  it('gives each setting its figures', () => {
    expect(result.figures.C).toMatchObject({ n: 2, rightFirst: 0.5, answered: 0.5, rightWhenAnswered: 1 });
    expect(result.figures.E).toMatchObject({ n: 2, refused: 0.5 });
    expect(result.figures.P).toBeUndefined();
  });

  it('chooses a threshold and measures calibration over C and E, and with A', () => {
    // 0.9 is right; 0.4, 0.1 and 0.6 are not.
    expect(result.decision?.calibrationError).toBeCloseTo((0.1 + 0.4 + 0.1 + 0.6) / 4);
    expect(result.decision?.best).toEqual({ threshold: 0.61, cost: 0.25 });
    expect(result.decisionWithA?.best).toEqual({ threshold: 0.71, cost: 0.2 });
  });

  it('says nothing of calibration where a part of it did not run', () => {
    const part = { outcomes: new Map([['C', answerable]] as const), skipped: [] };
    expect(summarizeRun(part, 0.5)).not.toHaveProperty('decision');
    expect(renderCalibration(part, summarizeRun(part, 0.5), undefined)).toEqual([]);
  });

  it('shows the change against an earlier result', () => {
    const last = summarizeRun({ ...run, outcomes: new Map([['C', [outcomeOf({})]]] as const) }, 0.5);
    const [, , row] = renderFigures(result, last).split('\n');
    expect(row).toContain('0.500 (-0.500)');
    expect(renderFigures(result, result)).not.toContain('(');
  });

  it('shows what each threshold would give', () => {
    const row = renderThresholds(run)
      .split('\n')
      .find((line) => line.startsWith('| 0.65'));
    expect(row?.split('|').map((cell) => cell.trim())).toEqual(['', '0.65', '0.500', '1.000', '1.000', '0.000', '']);
  });
});
