import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Candidate, featureNames } from '../src/answer/candidate.js';
import { decisionNames, decisionValues } from '../src/answer/decide.js';
import { collectExamples, openCorpus, type RankedQuestion } from './collect-examples.js';
import { dot, type FitOptions, fitLogistic, fitRanker, sigmoid } from './fit-ranker.js';
import { type LabelledQuestion, readSquad } from './read-squad.js';

const folder = process.env['EVAL_DIR'] ?? '../shared/eval';
const source = path.join(folder, 'squad2-dev-a.json');
const foldCount = 4;
const rankerOptions: FitOptions = { epochs: 400, learningRate: 0.05, penalty: 0.0005 };
const decisionOptions: FitOptions = { epochs: 1500, learningRate: 0.05, penalty: 0.0005 };

/** Scores candidates anew with the weights of a fold and puts them in order. */
const rerank = ({ candidates, example }: RankedQuestion, weights: Float64Array): Candidate[] =>
  candidates
    .map((candidate, index) => ({ ...candidate, score: dot(example.rows[index] ?? new Float64Array(), weights) }))
    .sort((a, b) => b.score - a.score);

const isRight = (ranked: readonly Candidate[], { asked, candidates, example }: RankedQuestion): boolean => {
  const best = ranked[0];
  return (
    candidates.some(
      (candidate, index) =>
        example.right[index] === true && candidate.sentence === best?.sentence && candidate.hit === best.hit,
    ) && asked.answers.length > 0
  );
};

const share = (flags: readonly boolean[]): number => flags.filter(Boolean).length / Math.max(1, flags.length);
const round = (value: number): number => Number(value.toFixed(4));

const groupsOf = (questions: readonly LabelledQuestion[]): string[] =>
  [...new Set(questions.map(({ group }) => group))].sort();

const main = async (): Promise<void> => {
  const byArticle = readSquad(source, 'article');
  const byParagraph = readSquad(source, 'paragraph');
  const answerable = byArticle.questions.filter(({ answers }) => answers.length > 0);
  const corpus = await openCorpus(byArticle);
  const paragraphs = await openCorpus(byParagraph);
  const names = byArticle.files.map(({ name }) => name);
  const c = await collectExamples(corpus, { questions: answerable, keep: 30 });
  const p = await collectExamples(paragraphs, {
    questions: byParagraph.questions.filter(({ answers }) => answers.length > 0),
    scope: ({ file }) => ({ articles: [file] }),
    keep: 30,
  });
  const absent = await collectExamples(corpus, {
    questions: answerable,
    scope: ({ file }) => ({ articles: names.filter((name) => name !== file) }),
    keep: 20,
  });
  const unanswerable = await collectExamples(corpus, {
    questions: byArticle.questions.filter(({ answers }) => answers.length === 0),
    keep: 20,
  });
  process.stdout.write(`collected ${c.length} questions\n`);

  const groups = groupsOf(answerable);
  const foldOf = (group: string) => groups.indexOf(group) % foldCount;
  const decisionRows = (questions: readonly RankedQuestion[], weights: Float64Array) =>
    questions.flatMap((question) => {
      const ranked = rerank(question, weights);
      const values = decisionValues(question.query, ranked);
      return values
        ? [{ row: Float64Array.from(decisionNames, (name) => values[name]), label: isRight(ranked, question) }]
        : [];
    });
  const fit = (isTraining: (group: string) => boolean) => {
    const own = (questions: readonly RankedQuestion[]) => questions.filter(({ asked }) => isTraining(asked.group));
    const weights = fitRanker(
      [...own(c), ...own(p)].map(({ example }) => example),
      featureNames.length,
      rankerOptions,
    );
    const rows = [...decisionRows(own(c), weights), ...decisionRows(own(absent), weights)];
    const decision = fitLogistic(
      rows.map(({ row }) => row),
      rows.map(({ label }) => label),
      rows.map(() => 1),
      decisionOptions,
    );
    return { weights, decision };
  };

  const results = { p: [] as boolean[], c: [] as boolean[] };
  const confidences = {
    c: [] as { confidence: number; right: boolean }[],
    absent: [] as number[],
    unanswerable: [] as number[],
  };
  for (let fold = 0; fold < foldCount; fold += 1) {
    const { weights, decision } = fit((group) => foldOf(group) !== fold);
    const held = (questions: readonly RankedQuestion[]) =>
      questions.filter(({ asked }) => foldOf(asked.group) === fold);
    results.p.push(...held(p).map((question) => isRight(rerank(question, weights), question)));
    results.c.push(...held(c).map((question) => isRight(rerank(question, weights), question)));
    confidences.c.push(
      ...decisionRows(held(c), weights).map(({ row, label }) => ({
        confidence: sigmoid(dot(row, decision)),
        right: label,
      })),
    );
    confidences.absent.push(...decisionRows(held(absent), weights).map(({ row }) => sigmoid(dot(row, decision))));
    confidences.unanswerable.push(
      ...decisionRows(held(unanswerable), weights).map(({ row }) => sigmoid(dot(row, decision))),
    );
  }
  const found = share(c.map(({ example }) => example.right.includes(true)));
  process.stdout.write(
    `cross-validated over ${foldCount} folds by article: P ${round(share(results.p))}  C ${round(share(results.c))}  found ${round(found)}\n`,
  );
  for (const threshold of [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6]) {
    const answered = confidences.c.filter(({ confidence }) => confidence >= threshold);
    process.stdout.write(
      `threshold ${threshold}: answered ${round(answered.length / confidences.c.length)} right ${round(share(answered.map(({ right }) => right)))} refused E ${round(share(confidences.absent.map((confidence) => confidence < threshold)))} A ${round(share(confidences.unanswerable.map((confidence) => confidence < threshold)))}\n`,
    );
  }
  const { weights, decision } = fit(() => true);
  writeFileSync(
    'src/answer/weights.ts',
    renderWeights(weights, decision, { p: share(results.p), c: share(results.c) }),
  );
};

const renderWeights = (weights: Float64Array, decision: Float64Array, figures: { p: number; c: number }): string => {
  const lines = (labels: readonly string[], values: Float64Array) =>
    labels.map((name, index) => `  ${name}: ${round(values[index] ?? 0)},`).join('\n');
  return `import type { DecisionWeights } from './decide.js';
import type { RankingWeights } from './rank-candidates.js';

// Written by \`npm run train\` from SQuAD 2.0's development set (16 articles, Rajpurkar, Jia, Liang 2018, CC BY-SA 4.0).
// Cross-validated over ${foldCount} folds by article: the right sentence first within its paragraph ${figures.p.toFixed(3)}, among all articles ${figures.c.toFixed(3)}.

export const rankingWeights: RankingWeights = {
${lines(featureNames, weights)}
};

export const decisionWeights: DecisionWeights = {
${lines(decisionNames, decision)}
};

/** Confidence from which a sentence is given as the answer. */
export const defaultMinConfidence = 0.5;
`;
};

await main();
