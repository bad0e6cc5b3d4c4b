import { bearingNames } from '../src/answer/decision/weigh-bearing.js';

/** A statement and how surely the best sentence was said to bear on it. */
export interface Judged {
  /** `stated`: true, and in the articles. `altered`: with another answer in it. `absent`: its article is not there. */
  readonly kind: 'stated' | 'altered' | 'absent';
  readonly isSame: boolean;
  /** 0 to 1. */
  readonly bearing: number;
}

export interface BearingSummary {
  /** The lowest bearing at which enough absent statements are refused. */
  readonly threshold: number;
  /** Shares at that threshold. */
  readonly found: { readonly stated: number; readonly altered: number };
  /** Of the statements found, those with the sentence that they were made of. */
  readonly same: { readonly stated: number; readonly altered: number };
  readonly lines: readonly string[];
}

/** Share of statements that no article speaks of which are to be refused. */
const wantedRefused = 0.95;
const shown = [0.9, wantedRefused, 0.97] as const;

/** Chooses the threshold, and tells what it and its neighbours let through. */
export function summarizeBearing(judged: readonly Judged[]): BearingSummary {
  const absent = judged
    .filter(({ kind }) => kind === 'absent')
    .map(({ bearing }) => bearing)
    .sort((a, b) => a - b);
  const thresholdAt = (refused: number): number =>
    Math.ceil((absent[Math.min(absent.length - 1, Math.floor(refused * absent.length))] ?? 0) * 1000) / 1000;
  const at = (threshold: number, kind: Judged['kind']) => {
    const own = judged.filter((one) => one.kind === kind);
    const found = own.filter(({ bearing }) => bearing >= threshold);
    const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
    return {
      found: share(found.length, own.length),
      same: share(found.filter(({ isSame }) => isSame).length, found.length),
    };
  };
  const line = (refused: number): string => {
    const threshold = thresholdAt(refused);
    const [stated, altered] = [at(threshold, 'stated'), at(threshold, 'altered')];
    const figures = [threshold, refused, stated.found, stated.same, altered.found, altered.same];
    return figures.map((figure) => figure.toFixed(3)).join(' | ');
  };
  const threshold = thresholdAt(wantedRefused);
  const [stated, altered] = [at(threshold, 'stated'), at(threshold, 'altered')];
  const counts = (['stated', 'altered', 'absent'] as const).map(
    (kind) => `${kind} ${judged.filter((one) => one.kind === kind).length}`,
  );
  return {
    threshold,
    found: { stated: stated.found, altered: altered.found },
    same: { stated: stated.same, altered: altered.same },
    lines: [
      `Statements, cross-validated by article: ${counts.join(', ')}.`,
      'threshold | absent refused | stated found | of them the same sentence | altered found | of them the same sentence',
      ...shown.map(line),
    ],
  };
}

/** The source of `src/answer/decision/bearing-weights.ts`. */
export function renderBearing(weights: Float64Array, { threshold, found }: BearingSummary): string {
  const fields = bearingNames.map((name, at) => `${name}: ${Number((weights[at] ?? 0).toFixed(3))}`);
  return `import type { BearingModel } from './weigh-bearing.js';

// Written by \`npm run train:statements\` from statements made of SQuAD 2.0's questions and answers (Rajpurkar, Jia, Liang
// 2018, CC BY-SA 4.0). Cross-validated by article: of true statements ${found.stated.toFixed(3)} are found,
// of those with a wrong answer in them ${found.altered.toFixed(3)}, and ${wantedRefused.toFixed(2)} of those that no article speaks of are refused.

export const learnedBearing: BearingModel = {
  threshold: ${threshold},
  weights: { ${fields.join(', ')} },
};
`;
}
