import { decisionNames } from '../src/answer/decision/decision-values.js';
import { featureNames } from '../src/answer/ranking/candidate.js';

export interface LearnedFigures {
  readonly ranking: Float64Array;
  readonly decision: Float64Array;
  readonly foldCount: number;
  /** Cross-validated shares of questions whose right sentence came first. */
  readonly withinParagraph: number;
  readonly everywhere: number;
}

/** The source of `src/answer/decision/weights.ts`: a number for each name, and where the numbers come from. */
export function renderWeights(learned: LearnedFigures): string {
  return `import type { LearnedWeights } from './model.js';

// Written by \`npm run train\` from 16 articles of SQuAD 2.0's development set (Rajpurkar, Jia, Liang 2018, CC BY-SA
// 4.0). Cross-validated over ${learned.foldCount} folds by article, the right sentence comes first within its paragraph for
// ${learned.withinParagraph.toFixed(3)} of the questions, among all articles for ${learned.everywhere.toFixed(3)}.

export const learnedWeights: LearnedWeights = {
  ranking: {
${lines(featureNames, learned.ranking)}
  },
  decision: {
${lines(decisionNames, learned.decision)}
  },
};
`;
}

function lines(names: readonly string[], values: Float64Array): string {
  return names.map((name, index) => `    ${name}: ${Number((values[index] ?? 0).toFixed(4))},`).join('\n');
}
