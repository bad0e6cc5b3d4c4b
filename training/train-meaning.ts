import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { MeaningModel } from '../src/answer/decision/model.js';
import { featureNames } from '../src/answer/ranking/candidate.js';
import { openKeptEncoder } from '../src/encoder/open-kept-encoder.js';
import { loadModel } from '../src/process/load-model.js';
import type { RankedQuestion } from './collect-examples.js';
import { foldCount } from './folds.js';
import { forgetFeatures } from './forget-features.js';
import { learnMeaning } from './learn-meaning.js';
import { type Judgement, judgeQuestion } from './learn-model.js';
import { readFolds } from './read-folds.js';
import { renderMeaning } from './render-meaning.js';
import { chooseGroups, collectTrainingSet, type TrainingSet } from './training-set.js';

/**
 * `npm run train:meaning [-- --without FEATURE …]`: learns what meanings count beside the words' weights as they are
 * shipped. Without some features it only tells how good it would be, and writes nothing.
 */
const without = featureNames.filter((name) => process.argv.slice(2).includes(name));

const folders = {
  folder: process.env.EVAL_DIR ?? '../shared/eval',
  trainFolder: process.env.TRAIN_DIR ?? '../shared/train',
};

interface Part {
  readonly name: string;
  readonly of: (set: TrainingSet) => readonly RankedQuestion[];
  readonly weights: keyof MeaningModel;
}

const parts: readonly Part[] = [
  { name: 'all articles', of: ({ everywhere }) => everywhere, weights: 'withLikeness' },
  { name: 'within the paragraph', of: ({ withinParagraph }) => withinParagraph, weights: 'withLikeness' },
  { name: 'own article absent', of: ({ absent }) => absent, weights: 'withLikeness' },
  { name: 'written to have no answer', of: ({ unanswerable }) => unanswerable, weights: 'withLikeness' },
  ...['ar', 'de', 'es'].map(
    (language): Part => ({
      name: `in ${language}`,
      of: ({ translated }) => translated.filter(({ query }) => query.language === language),
      weights: 'withoutLikeness',
    }),
  ),
  ...(['selqa', 'policies', 'arcd'] as const).flatMap((name): Part[] => {
    const weights = name === 'arcd' ? 'withoutLikeness' : 'withLikeness';
    const own = ({ domains }: TrainingSet) => domains.find((domain) => domain.name === name);
    return [
      { name, of: (set) => own(set)?.present ?? [], weights },
      { name: `${name}, absent`, of: (set) => own(set)?.absent ?? [], weights },
    ];
  }),
  ...['es-en', 'de-en', 'ar-en', 'en-es', 'en-ar'].map(
    (pair): Part => ({
      name: pair,
      of: ({ across }) =>
        across.present.filter((question) => pair === `${question.asked.language}-${question.query.language}`),
      weights: 'across',
    }),
  ),
  { name: 'across, absent', of: ({ across }) => across.absent, weights: 'across' },
  { name: 'across, no answer', of: ({ across }) => across.unanswerable, weights: 'across' },
];

const thresholds = [0.3, 0.39, 0.5, 0.6, 0.7, 0.8];

/** How each part is judged by models that have not seen its articles. */
function crossValidate(set: TrainingSet): ReadonlyMap<string, readonly Judgement[]> {
  const foldOf = readFolds(folders);
  const words = loadModel('.');
  const judged = new Map<string, Judgement[]>(parts.map(({ name }) => [name, []]));
  for (let fold = 0; fold < foldCount; fold += 1) {
    const learned = learnMeaning(
      chooseGroups(set, (group) => foldOf(group) !== fold),
      words,
    );
    const held = chooseGroups(set, (group) => foldOf(group) === fold);
    for (const { name, of, weights } of parts) {
      judged.get(name)?.push(...of(held).map((question) => judgeQuestion(question, learned[weights])));
    }
  }
  return judged;
}

function share(flags: readonly boolean[]): string {
  return (flags.filter(Boolean).length / Math.max(1, flags.length)).toFixed(3);
}

const kept = openKeptEncoder({ choice: 'auto', projectFolder: '.' });
if (!kept) throw new Error('there is no encoder');
const collected = await collectTrainingSet(folders, '.', loadModel('.'), kept.encoder);
await kept.close();
const set = without.length > 0 ? forgetFeatures(collected, without) : collected;
const write = (line: string) => process.stdout.write(`${line}\n`);
write(
  `Right first, and answered/right when answered at ${thresholds.join(', ')}; by models that have not seen the article:`,
);
for (const [name, judged] of crossValidate(set)) {
  const figures = thresholds.map((threshold) => {
    const answered = judged.filter(({ confidence }) => confidence >= threshold);
    return `${share(judged.map(({ confidence }) => confidence >= threshold))}/${share(answered.map(({ isRight }) => isRight))}`;
  });
  write(`${name} (${judged.length}) | ${share(judged.map(({ isRight }) => isRight))} | ${figures.join(' | ')}`);
}
if (without.length === 0) {
  const file = path.join('src', 'answer', 'decision', 'meaning-weights.ts');
  writeFileSync(file, renderMeaning(learnMeaning(set, loadModel('.'))));
}
