import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { featureNames } from '../src/answer/candidate.js';
import { decisionNames, decisionValues, type ScoredFeatures } from '../src/answer/decide.js';
import { collectExamples, openCorpus, type RankedQuestion } from './collect-examples.js';
import { dot, type FitOptions, fitLogistic, fitRanker, type Prior, sigmoid } from './fit-ranker.js';
import { type LabelledQuestion, readSquad } from './read-squad.js';
import { renderWeights } from './render-weights.js';

/** What is learned from: questions asked of all articles, of their own paragraph, and where their article is absent. */
interface TrainingSet {
  readonly everywhere: readonly RankedQuestion[];
  readonly withinParagraph: readonly RankedQuestion[];
  readonly absent: readonly RankedQuestion[];
  readonly unanswerable: readonly RankedQuestion[];
}

interface Fitted {
  readonly ranking: Float64Array;
  readonly decision: Float64Array;
}

/** Where a weight is known beforehand, it is held to a hundred times as firmly as the others are to nothing. */
const priorOf = <Name extends string>(names: readonly Name[], known: Partial<Record<Name, number>>): Prior => ({
  weights: Float64Array.from(names, (name) => known[name] ?? 0),
  firmness: Float64Array.from(names, (name) => (known[name] === undefined ? 1 : 100)),
});

/**
 * The training questions seldom ask for a definition, an office or a list, and would teach that facts hardly matter: what
 * these weigh was set by the golden questions.
 */
const rankingPrior = priorOf(featureNames, { fact: 4, many: 8 });
const decisionPrior = priorOf(decisionNames, { fact: 4 });
const foldCount = 4;
const rankerOptions: FitOptions = { epochs: 300, learningRate: 0.05, penalty: 0.0003 };
const decisionOptions: FitOptions = { epochs: 1_500, learningRate: 0.05, penalty: 0.0003 };

const collect = async (source: string): Promise<TrainingSet> => {
  const byArticle = readSquad(source, 'article');
  const byParagraph = readSquad(source, 'paragraph');
  const isAnswerable = ({ answers }: LabelledQuestion) => answers.length > 0;
  const questions = byArticle.questions.filter(isAnswerable);
  const names = byArticle.files.map(({ name }) => name);
  const articles = await openCorpus(byArticle);
  const paragraphs = await openCorpus(byParagraph);
  return {
    everywhere: await collectExamples(articles, { questions, keep: 30 }),
    withinParagraph: await collectExamples(paragraphs, {
      questions: byParagraph.questions.filter(isAnswerable),
      scope: ({ file }) => ({ articles: [file] }),
      keep: 30,
    }),
    absent: await collectExamples(articles, {
      questions,
      scope: ({ file }) => ({ articles: names.filter((name) => name !== file) }),
      keep: 20,
    }),
    unanswerable: await collectExamples(articles, {
      questions: byArticle.questions.filter((question) => !isAnswerable(question)),
      keep: 20,
    }),
  };
};

interface Ranked extends ScoredFeatures {
  readonly isRight: boolean;
}

const rank = ({ features, example }: RankedQuestion, weights: Float64Array): Ranked[] =>
  features
    .map((values, index) => ({
      features: values,
      score: dot(example.rows[index] ?? new Float64Array(), weights),
      isRight: example.right[index] === true,
    }))
    .sort((a, b) => b.score - a.score);

interface DecisionRow {
  readonly values: Float64Array;
  readonly isRight: boolean;
}

const decisionRow = (question: RankedQuestion, weights: Float64Array): DecisionRow => {
  const ranked = rank(question, weights);
  const values = decisionValues(question.query, ranked, question.unknownShare);
  return {
    values: Float64Array.from(decisionNames, (name) => values?.[name] ?? 0),
    isRight: ranked[0]?.isRight === true,
  };
};

const learn = (set: TrainingSet): Fitted => {
  const examples = [...set.everywhere, ...set.withinParagraph].map(({ example }) => example);
  const ranking = fitRanker(examples, rankingPrior, rankerOptions);
  const rows = [...set.everywhere, ...set.absent].map((question) => decisionRow(question, ranking));
  const decision = fitLogistic(
    rows.map(({ values }) => values),
    rows.map(({ isRight }) => isRight),
    decisionPrior,
    decisionOptions,
  );
  return { ranking, decision };
};

const choose = (set: TrainingSet, isChosen: (group: string) => boolean): TrainingSet => {
  const own = (questions: readonly RankedQuestion[]) => questions.filter(({ asked }) => isChosen(asked.group));
  return {
    everywhere: own(set.everywhere),
    withinParagraph: own(set.withinParagraph),
    absent: own(set.absent),
    unanswerable: own(set.unanswerable),
  };
};

const share = (flags: readonly boolean[]): number => flags.filter(Boolean).length / Math.max(1, flags.length);
const shown = (value: number): string => value.toFixed(3);

/** Figures of every question under weights that were learned without its article. */
const crossValidate = (set: TrainingSet) => {
  const groups = [...new Set(set.everywhere.map(({ asked }) => asked.group))].sort();
  const everywhere: boolean[] = [];
  const withinParagraph: boolean[] = [];
  const decided = { everywhere: [] as [number, boolean][], absent: [] as number[], unanswerable: [] as number[] };
  for (let fold = 0; fold < foldCount; fold += 1) {
    const isHeld = (group: string) => groups.indexOf(group) % foldCount === fold;
    const { ranking, decision } = learn(choose(set, (group) => !isHeld(group)));
    const held = choose(set, isHeld);
    const confidence = ({ values }: DecisionRow) => sigmoid(dot(values, decision));
    const rowsOf = (questions: readonly RankedQuestion[]) =>
      questions.map((question) => decisionRow(question, ranking));
    withinParagraph.push(...rowsOf(held.withinParagraph).map(({ isRight }) => isRight));
    for (const row of rowsOf(held.everywhere)) {
      everywhere.push(row.isRight);
      decided.everywhere.push([confidence(row), row.isRight]);
    }
    decided.absent.push(...rowsOf(held.absent).map(confidence));
    decided.unanswerable.push(...rowsOf(held.unanswerable).map(confidence));
  }
  return { everywhere: share(everywhere), withinParagraph: share(withinParagraph), decided };
};

const main = async (): Promise<void> => {
  const folder = process.env.EVAL_DIR ?? '../shared/eval';
  const set = await collect(path.join(folder, 'squad2-dev-a.json'));
  const { everywhere, withinParagraph, decided } = crossValidate(set);
  const write = (line: string) => process.stdout.write(`${line}\n`);
  write(`Cross-validated over ${foldCount} folds by article, ${set.everywhere.length} questions:`);
  write(
    `right sentence first: within its paragraph ${shown(withinParagraph)}, among all articles ${shown(everywhere)}`,
  );
  write('threshold | answered | right when answered | refused: article absent | refused: written to be unanswerable');
  for (const threshold of [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6]) {
    const answered = decided.everywhere.filter(([confidence]) => confidence >= threshold);
    const refused = (confidences: readonly number[]) => shown(share(confidences.map((value) => value < threshold)));
    const right = shown(share(answered.map(([, isRight]) => isRight)));
    const part = shown(answered.length / decided.everywhere.length);
    write(`${threshold} | ${part} | ${right} | ${refused(decided.absent)} | ${refused(decided.unanswerable)}`);
  }
  const figures = { foldCount, withinParagraph, everywhere };
  writeFileSync(path.join('src', 'answer', 'weights.ts'), renderWeights({ ...learn(set), ...figures }));
};

await main();
