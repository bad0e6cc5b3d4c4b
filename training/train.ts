import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { decisionNames } from '../src/answer/decision/decision-values.js';
import { featureNames } from '../src/answer/ranking/candidate.js';
import { loadModel } from '../src/process/load-model.js';
import type { RankedQuestion } from './collect-examples.js';
import type { DataFolders } from './domains.js';
import { foldCount } from './folds.js';
import { type Judgement, judgeQuestion, learnModel } from './learn-model.js';
import { readFolds } from './read-folds.js';
import { renderWeights } from './render-weights.js';
import { chooseGroups, collectTrainingSet, type TrainingSet } from './training-set.js';

function share(flags: readonly boolean[]): number {
  return flags.filter(Boolean).length / Math.max(1, flags.length);
}

function shown(value: number): string {
  return value.toFixed(3);
}

/** What is made of every question by a model that was learned without its article. */
function crossValidate(
  set: TrainingSet,
  folders: DataFolders,
): Readonly<Record<Exclude<keyof TrainingSet, 'golden' | 'domains' | 'across'>, readonly Judgement[]>> {
  const foldOf = readFolds(folders);
  const judged = {
    everywhere: [] as Judgement[],
    withinParagraph: [] as Judgement[],
    absent: [] as Judgement[],
    unanswerable: [] as Judgement[],
    translated: [] as Judgement[],
  };
  for (let fold = 0; fold < foldCount; fold += 1) {
    const model = learnModel(chooseGroups(set, (group) => foldOf(group) !== fold));
    const held = chooseGroups(set, (group) => foldOf(group) === fold);
    const judge = (questions: readonly RankedQuestion[]) => questions.map((question) => judgeQuestion(question, model));
    judged.everywhere.push(...judge(held.everywhere));
    judged.withinParagraph.push(...judge(held.withinParagraph));
    judged.absent.push(...judge(held.absent));
    judged.unanswerable.push(...judge(held.unanswerable));
    judged.translated.push(...judge(held.translated));
  }
  return judged;
}

function rightShare(judged: readonly Judgement[]): number {
  return share(judged.map(({ isRight }) => isRight));
}

async function main(): Promise<void> {
  const folders = {
    folder: process.env.EVAL_DIR ?? '../shared/eval',
    trainFolder: process.env.TRAIN_DIR ?? '../shared/train',
  };
  const set = await collectTrainingSet(folders, '.', loadModel('.'));
  const judged = crossValidate(set, folders);
  const everywhere = rightShare(judged.everywhere);
  const withinParagraph = rightShare(judged.withinParagraph);
  const write = (line: string) => process.stdout.write(`${line}\n`);
  write(`Cross-validated over ${foldCount} folds by article, ${set.everywhere.length} questions:`);
  write(
    `right sentence first: within its paragraph ${shown(withinParagraph)}, among all articles ${shown(everywhere)}, among those in other languages ${shown(rightShare(judged.translated))}`,
  );
  write('threshold | answered | right when answered | refused: article absent | refused: written to be unanswerable');
  for (const threshold of [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6]) {
    const answered = judged.everywhere.filter(({ confidence }) => confidence >= threshold);
    const refused = (of: readonly Judgement[]) => shown(share(of.map(({ confidence }) => confidence < threshold)));
    const part = shown(answered.length / judged.everywhere.length);
    write(
      `${threshold} | ${part} | ${shown(rightShare(answered))} | ${refused(judged.absent)} | ${refused(judged.unanswerable)}`,
    );
  }
  const { ranking, decision } = learnModel(set);
  const learned = {
    ranking: Float64Array.from(featureNames, (name) => ranking[name]),
    decision: Float64Array.from(decisionNames, (name) => decision[name]),
  };
  writeFileSync(
    path.join('src', 'answer', 'decision', 'weights.ts'),
    renderWeights({ ...learned, foldCount, withinParagraph, everywhere }),
  );
}

await main();
