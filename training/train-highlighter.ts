import { writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  type HighlightModel,
  type SpanFeatureName,
  spanFeatureNames,
  weightColumns,
} from '../src/answer/highlight/highlight-model.js';
import type { Language } from '../src/domain.js';
import { collectHighlightExamples, type HighlightQuestion } from './collect-highlight-examples.js';
import { fitHighlighter, type HighlightFitOptions } from './fit-highlighter.js';
import { createFolds, foldCount } from './folds.js';
import { type HighlightScore, scoreHighlights, summarizeScores } from './measure-highlights.js';
import { renderHighlightWeights } from './render-highlight-weights.js';

const sources = [
  { language: 'en', file: 'squad2-dev-a.json' },
  { language: 'ar', file: 'xquad-dev.ar.json' },
  { language: 'es', file: 'xquad-dev.es.json' },
  { language: 'de', file: 'xquad-dev.de.json' },
] as const;

const options: HighlightFitOptions = {
  features: spanFeatureNames.length,
  columns: weightColumns.length,
  epochs: 160,
  learningRate: 0.5,
  penalty: 0.0001,
  kindPenalty: 0.001,
  sharpness: 20,
};

/** F1 that marked words are to have on the average: the threshold is the lowest at which they do. */
const wantedF1 = 0.7;
const thresholds = [0, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7];

function learn(questions: readonly HighlightQuestion[]): Float64Array {
  return fitHighlighter(
    questions.map(({ example }) => example),
    options,
  );
}

function modelOf(weights: Float64Array): HighlightModel {
  const entries = spanFeatureNames.map((name, feature) => [
    name,
    weightColumns.map((_, column) => weights[column * options.features + feature] ?? 0),
  ]);
  return { threshold: 0, weights: Object.fromEntries(entries) as Record<SpanFeatureName, number[]> };
}

interface Validated extends HighlightScore {
  readonly language: Language;
}

/** Scores of every question under weights that were learned without its article, in any language. */
function crossValidate(questions: readonly HighlightQuestion[]): Validated[] {
  const foldOf = createFolds(questions.map(({ asked }) => asked.group));
  return Array.from({ length: foldCount }, (_, fold) => {
    const held = questions.filter(({ asked }) => foldOf(asked.group) === fold);
    const model = modelOf(learn(questions.filter(({ asked }) => foldOf(asked.group) !== fold)));
    return scoreHighlights(held, model).map((score, index) => ({ ...score, language: held[index]?.language ?? 'und' }));
  }).flat();
}

async function main(): Promise<void> {
  const folder = process.env.EVAL_DIR ?? '../shared/eval';
  const write = (line: string) => process.stdout.write(`${line}\n`);
  const questions: HighlightQuestion[] = [];
  for (const { file, language } of sources) {
    questions.push(...(await collectHighlightExamples(path.join(folder, file), language)));
  }
  const validated = crossValidate(questions);
  write(`Cross-validated over ${foldCount} folds by article, the right sentence given:`);
  write('language | questions | best span of each sentence | threshold | marked | F1 where marked | F1');
  for (const { language } of sources) {
    const own = validated.filter((score) => score.language === language);
    const best = meanOfBest(questions.filter((question) => question.language === language));
    for (const tried of thresholds) {
      const { marked, f1, f1WhereMarked } = summarizeScores(own, tried);
      const figures = [marked, f1WhereMarked, f1].map(shown).join(' | ');
      write(`${language} | ${own.length} | ${shown(best)} | ${tried} | ${figures}`);
    }
  }
  const english = validated.filter(({ language }) => language === 'en');
  const threshold = thresholds.find((tried) => summarizeScores(english, tried).f1WhereMarked >= wantedF1);
  if (threshold === undefined) throw new Error(`No threshold reaches an F1 of ${wantedF1}: nothing was written.`);
  const figures = { all: summarizeScores(english, 0), chosen: summarizeScores(english, threshold) };
  writeFileSync(
    path.join('src', 'answer', 'highlight', 'highlight-weights.ts'),
    renderHighlightWeights({ weights: learn(questions), threshold, foldCount, ...figures }),
  );
}

function shown(value: number): string {
  return value.toFixed(3);
}

function meanOfBest(questions: readonly HighlightQuestion[]): number {
  return (
    questions.reduce((sum, { example }) => sum + Math.max(0, ...example.scores), 0) / Math.max(1, questions.length)
  );
}

await main();
