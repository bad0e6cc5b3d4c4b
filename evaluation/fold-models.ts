import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LearnedWeights, MeaningModel, Model } from '../src/answer/decision/model.js';
import type { Encoder } from '../src/domain.js';
import { type DataFolders, domains } from '../training/domains.js';
import { foldCount } from '../training/folds.js';
import { learnMeaning } from '../training/learn-meaning.js';
import { learnModel } from '../training/learn-model.js';
import { readFolds } from '../training/read-folds.js';
import {
  chooseGroups,
  collectTrainingSet,
  parallelFiles,
  type TrainingSet,
  trainingFile,
} from '../training/training-set.js';

/** A model for each fold, learned without the fold's articles. */
export interface FoldModels {
  /** The model that has not seen the articles of a group. */
  readonly modelOf: (group: string) => Model;
}

export interface FoldModelsOptions extends DataFolders {
  /** The project, whose golden questions are learned from too. */
  readonly project: string;
  /** Where models are kept, so that the same program over the same data does not learn them twice. */
  readonly cacheFile: string;
  /** The compiled program, whose every change makes kept models stale. */
  readonly programFolder: string;
  /** As it is shipped: retrieves the candidates that are learned from, and lends its word vectors. */
  readonly model: Model;
  /** Has what meanings count learned as well. */
  readonly encoder?: Encoder | undefined;
  readonly report: (line: string) => void;
}

/** Learns the models of all folds, or takes those that the same program has learned from the same data before. */
export async function learnFoldModels(options: FoldModelsOptions): Promise<FoldModels> {
  const kept = await readFoldModels(options);
  if (kept) return kept;
  const { project, cacheFile, model, encoder, report } = options;
  report('Collecting candidates of the training questions …');
  const foldOf = readFolds(options);
  const without = (set: TrainingSet, fold: number) => chooseGroups(set, (group) => foldOf(group) !== fold);
  const byWords = await collectTrainingSet(options, project, model);
  let models: FoldWeights[] = [];
  for (let fold = 0; fold < foldCount; fold += 1) {
    report(`Learning without fold ${fold + 1} of ${foldCount} …`);
    models.push(learnModel(without(byWords, fold)));
  }
  if (encoder) {
    report('Collecting candidates by words and meaning …');
    const set = await collectTrainingSet(options, project, model, encoder);
    models = models.map((words, fold) => ({ ...words, meaning: learnMeaning(without(set, fold), words) }));
  }
  mkdirSync(path.dirname(cacheFile), { recursive: true });
  writeFileSync(cacheFile, JSON.stringify({ key: keyOf(options), models } satisfies KeptModels));
  return foldModels(options, models);
}

/** What was learned without a fold. */
type FoldWeights = LearnedWeights & { readonly meaning?: MeaningModel };

interface KeptModels {
  readonly key: string;
  readonly models: readonly FoldWeights[];
}

/** The models that were kept, where they are of this very program and data. */
export async function readFoldModels(options: FoldModelsOptions): Promise<FoldModels | undefined> {
  const kept = readKept(options.cacheFile);
  return kept?.key === keyOf(options) ? foldModels(options, kept.models) : undefined;
}

function readKept(file: string): KeptModels | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as KeptModels;
  } catch {
    return undefined;
  }
}

function foldModels({ model, ...folders }: FoldModelsOptions, models: readonly FoldWeights[]): FoldModels {
  const foldOf = readFolds(folders);
  return {
    modelOf: (group) => {
      const weights = models[foldOf(group)];
      if (!weights) throw new Error(`no model was learned without ${group}`);
      return { ...model, ...weights };
    },
  };
}

function keyOf({ folder, trainFolder, programFolder, encoder }: FoldModelsOptions): string {
  const hash = createHash('sha256').update(encoder?.id ?? '');
  const files = [
    ...[trainingFile, ...Object.values(parallelFiles)].map((name) => path.join(folder, name)),
    ...domains.map(({ file }) => path.join(trainFolder, file)),
  ];
  for (const file of files) {
    if (existsSync(file)) hash.update(path.basename(file)).update(readFileSync(file));
  }
  for (const room of ['src', 'training']) {
    const compiled = readdirSync(path.join(programFolder, room), { recursive: true, encoding: 'utf8' });
    for (const file of compiled.filter((name) => name.endsWith('.js')).sort()) {
      hash.update(file).update(readFileSync(path.join(programFolder, room, file)));
    }
  }
  return hash.digest('hex');
}
