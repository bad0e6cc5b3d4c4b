import { decisionNames } from '../src/answer/decision/decision-values.js';
import type { LearnedWeights, MeaningModel } from '../src/answer/decision/model.js';
import { featureNames } from '../src/answer/ranking/candidate.js';

/** The source of `src/answer/decision/meaning-weights.ts`: a number for each name, and where the numbers come from. */
export function renderMeaning({ withLikeness, withoutLikeness, across }: MeaningModel): string {
  return `import type { MeaningModel } from './model.js';

// Written by \`npm run train:meaning\` beside the weights of words, from the same articles, their translations (XQuAD;
// Artetxe, Ruder, Yogatama 2020, CC BY-SA 4.0), SelQA (Jurczyk, Zhai, Choi 2016, Apache-2.0), PolicyQA (Ahmad et al.
// 2020, MIT) and ARCD (Mozannar et al. 2019, MIT).

export const learnedMeaning: MeaningModel = {
  withLikeness: ${renderLearned(withLikeness)},
  withoutLikeness: ${renderLearned(withoutLikeness)},
  across: ${renderLearned(across)},
};
`;
}

function renderLearned({ ranking, decision }: LearnedWeights): string {
  return `{
    ranking: {
${lines(featureNames, ranking)}
    },
    decision: {
${lines(decisionNames, decision)}
    },
  }`;
}

function lines<Name extends string>(names: readonly Name[], values: Readonly<Record<Name, number>>): string {
  return names.map((name) => `      ${name}: ${Number(values[name].toFixed(4))},`).join('\n');
}
