import { writeFileSync } from 'node:fs';
import { isAnswered, shareOf } from './compute-figures.js';
import { shownAt } from './domain-calibration.js';
import { keyOf, measuredDomains } from './measured-domains.js';
import type { Outcome } from './outcome.js';
import type { SettingName } from './settings.js';

/** A line through points of two shares each, 0 to 1, from the highest threshold to the lowest. */
export interface Curve {
  readonly key: string;
  readonly title: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** What every threshold would do. */
export interface Curves {
  /** For each domain the share of its questions that is shown an answer, and the share of these that is wrong. */
  readonly risks: readonly Curve[];
  /** The share of C that is answered, and the share refused of what can't be: E and A. */
  readonly refusals: readonly Curve[];
}

const thresholds: readonly number[] = Array.from({ length: 51 }, (_, index) => 1 - index / 50);

/** Fewer than this are too few to tell a share by. */
const fewestShown = 20;

export function curvesOf(run: ReadonlyMap<SettingName, readonly Outcome[]>): Curves {
  const answerable = run.get('C');
  return {
    risks: measuredDomains(run).map((domain) => ({
      key: keyOf(domain),
      title: domain.title,
      points: thresholds
        .map((threshold) => shownAt(domain.outcomes, threshold))
        .filter(({ shown }) => shown * domain.outcomes.length >= fewestShown)
        .map(({ shown, wrong }) => [rounded(shown), rounded(wrong)] as const),
    })),
    refusals: answerable ? refusals(run, answerable) : [],
  };
}

function refusals(run: ReadonlyMap<SettingName, readonly Outcome[]>, answerable: readonly Outcome[]): Curve[] {
  const titles = { E: 'refused: article absent', A: 'refused: written to look answerable' } as const;
  return (['E', 'A'] as const).flatMap((key) => {
    const outcomes = run.get(key);
    if (!outcomes) return [];
    const refused = (threshold: number) => shareOf(outcomes, (outcome) => !isAnswered(outcome, threshold));
    const points = thresholds.map(
      (threshold) => [rounded(shownAt(answerable, threshold).shown), rounded(refused(threshold))] as const,
    );
    return [{ key, title: titles[key], points }];
  });
}

function rounded(share: number): number {
  return Number(share.toFixed(4));
}

/** Keeps curves in a file, a line each, so that those of another run can be drawn beside them. */
export function saveCurves(file: string, { risks, refusals: refused }: Curves): void {
  const part = (curves: readonly Curve[]) => curves.map((curve) => `    ${JSON.stringify(curve)}`).join(',\n');
  writeFileSync(file, `{\n  "risks": [\n${part(risks)}\n  ],\n  "refusals": [\n${part(refused)}\n  ]\n}\n`);
}
