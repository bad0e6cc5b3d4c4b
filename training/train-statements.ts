import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Model } from '../src/answer/decision/model.js';
import { bearingNames, bearingValues } from '../src/answer/decision/weigh-bearing.js';
import { searchLanguage } from '../src/answer/retrieval/search-language.js';
import { readStatement } from '../src/answer/statements/read-statement.js';
import type { Scope } from '../src/domain.js';
import { loadModel } from '../src/process/load-model.js';
import type { Store } from '../src/store/store.js';
import { holdAll, openCorpus } from './collect-examples.js';
import { type FitOptions, fitLogistic, type LogisticExample, type Prior } from './fit-ranker.js';
import { createFolds, foldCount } from './folds.js';
import { type LabelledStatement, makeStatements } from './make-statements.js';
import { readSquad } from './read-squad.js';
import { type Judged, renderBearing, summarizeBearing } from './render-bearing.js';
import { trainingFile } from './training-set.js';

const regression: FitOptions = { epochs: 3000, learningRate: 0.03, penalty: 0.0001 };
const prior: Prior = {
  weights: new Float64Array(bearingNames.length),
  firmness: Float64Array.from(bearingNames, (name) => (name === 'bias' ? 0 : 1)),
};

type Kind = Judged['kind'];

interface Example extends LogisticExample {
  readonly kind: Kind;
  readonly group: string;
  /** Whether the best sentence holds the answer that the statement was made of. */
  readonly isSame: boolean;
}

async function lookUp(
  store: Store,
  model: Model,
  statements: readonly LabelledStatement[],
  kind: Kind,
  scopeOf: (statement: LabelledStatement) => Scope = () => ({}),
): Promise<Example[]> {
  const holdings = await holdAll(store);
  const stats = await holdings.index.stats();
  const examples: Example[] = [];
  for (const statement of statements) {
    const query = await readStatement(holdings, stats, statement.question, 'en');
    const found = await searchLanguage(holdings, stats, query, { ...scopeOf(statement), language: 'en', model });
    const [best] = found.ranked;
    const values = bearingValues(found, stats.passages);
    if (!best || !values) continue;
    const { start, end } = best.sentence;
    examples.push({
      kind,
      group: statement.group,
      isSame:
        best.hit.article.name === statement.file &&
        statement.answers.some((answer) => answer.start >= start && answer.end <= end),
      values: Float64Array.from(bearingNames, (name) => values[name]),
      isRight: kind !== 'absent',
      // As many that speak of it as don't.
      weight: kind === 'absent' ? 1 : 0.5,
    });
  }
  return examples;
}

function probability(values: Float64Array, weights: Float64Array): number {
  return 1 / (1 + Math.exp(-values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)));
}

async function main(): Promise<void> {
  const folder = process.env.EVAL_DIR ?? '../shared/eval';
  const project = process.cwd();
  const model = loadModel(project);
  const corpus = await readSquad(path.join(folder, trainingFile), 'article');
  const texts = new Map(corpus.files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));
  const answered = corpus.questions.filter(({ answers }) => answers.length > 0);
  const { stated, altered } = makeStatements(answered, (file) => texts.get(file) ?? '');
  const store = await openCorpus(corpus);
  const others = ({ file }: LabelledStatement): Scope => ({
    articles: corpus.files.map(({ name }) => name).filter((name) => name !== file),
  });
  const examples = [
    ...(await lookUp(store, model, stated, 'stated')),
    ...(await lookUp(store, model, altered, 'altered')),
    ...(await lookUp(store, model, stated, 'absent', others)),
  ];
  await store.close();
  const foldOf = createFolds(examples.map(({ group }) => group));
  const folds = Array.from({ length: foldCount }, (_, fold) =>
    fitLogistic(
      examples.filter(({ group }) => foldOf(group) !== fold),
      prior,
      regression,
    ),
  );
  const judged = examples.map(
    ({ kind, group, isSame, values }): Judged => ({
      kind,
      isSame,
      bearing: probability(values, folds[foldOf(group)] ?? new Float64Array(bearingNames.length)),
    }),
  );
  const summary = summarizeBearing(judged);
  process.stdout.write(`${summary.lines.join('\n')}\n`);
  const source = renderBearing(fitLogistic(examples, prior, regression), summary);
  writeFileSync(path.join(project, 'src', 'answer', 'decision', 'bearing-weights.ts'), source);
}

await main();
