import { spanFeatureNames, weightColumns } from '../src/answer/highlight/highlight-model.js';
import type { HighlightFigures } from './measure-highlights.js';

export interface LearnedHighlighter {
  /** Column by column, as `fitHighlighter` returns them. */
  readonly weights: Float64Array;
  readonly threshold: number;
  readonly foldCount: number;
  /** Cross-validated on English: at no threshold, and at the chosen one. */
  readonly all: HighlightFigures;
  readonly chosen: HighlightFigures;
}

/** The source of `src/answer/highlight/highlight-weights.ts`: a row for each feature, and where the numbers come from. */
export function renderHighlightWeights({ weights, threshold, foldCount, all, chosen }: LearnedHighlighter): string {
  return `import type { HighlightModel } from './highlight-model.js';

// Written by training/train-highlighter.ts from 16 articles of SQuAD 2.0's development set (Rajpurkar, Jia, Liang 2018)
// and their Arabic, Spanish and German versions in XQuAD (Artetxe, Ruder, Yogatama 2020), both CC BY-SA 4.0.
// Cross-validated over ${foldCount} folds by article, given the right sentence of an English question, the words it marks have an
// F1 of ${all.f1.toFixed(3)} against the answer where it always marks some. At the threshold it marks words for
// ${chosen.marked.toFixed(3)} of the questions, with an F1 of ${chosen.f1WhereMarked.toFixed(3)}.
// Columns: ${weightColumns.join(', ')}.

export const learnedHighlighter: HighlightModel = {
  threshold: ${threshold},
  weights: {
${spanFeatureNames.map((name, index) => `    ${quoted(name)}: [${row(weights, index)}],`).join('\n')}
  },
};
`;
}

function quoted(name: string): string {
  return /^\w+$/.test(name) ? name : `'${name}'`;
}

function row(weights: Float64Array, feature: number): string {
  return weightColumns
    .map((_, column) => Number((weights[column * spanFeatureNames.length + feature] ?? 0).toFixed(2)))
    .join(', ');
}
