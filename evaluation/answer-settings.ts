import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Model } from '../src/answer/decision/model.js';
import type { DataFolders } from '../training/domains.js';
import { readGoldenLines } from '../training/golden-lines.js';
import { trainingFile } from '../training/training-set.js';
import { answerSetting } from './answer-setting.js';
import { type EvalContext, foldModelsOptions } from './eval-context.js';
import { learnFoldModels } from './fold-models.js';
import { answerGolden, type GoldenOutcomes, openSampleArticles } from './golden-questions.js';
import { type Corpora, createCorpora } from './open-corpora.js';
import type { Outcome } from './outcome.js';
import { filesOf, type Setting, type SettingName, settings, takeEvery } from './settings.js';

export type ResultName = SettingName | 'golden';

export interface SettingsRun {
  /** In the order of the settings. */
  readonly outcomes: ReadonlyMap<SettingName, readonly Outcome[]>;
  readonly golden?: GoldenOutcomes;
  /** What could not be run, each in a line that says why. */
  readonly skipped: readonly string[];
}

export interface Choice {
  readonly names: readonly ResultName[];
  /** Every how manieth question is asked. */
  readonly step: number;
}

/** What is done with a setting while its data is open, beside answering it. */
export type Visit = (
  setting: Setting,
  opened: Awaited<ReturnType<Corpora['open']>>,
  outcomes: readonly Outcome[],
  modelOf: (group: string) => Model,
) => Promise<void>;

/** Answers the settings that were chosen, each question by a model that has not seen its article. */
export async function answerSettings(
  context: EvalContext,
  { names, step }: Choice,
  visit: Visit = async () => {},
): Promise<SettingsRun> {
  const chosen = settings.filter(({ name }) => names.includes(name));
  const { present, skipped } = findData(chosen, context);
  const outcomes = new Map<SettingName, readonly Outcome[]>();
  const corpora = createCorpora(context);
  try {
    if (present.length > 0) {
      const { modelOf } = await learnFoldModels(foldModelsOptions(context));
      for (const setting of present) {
        context.report(`Answering ${setting.name} (${setting.title}) …`);
        const opened = await corpora.open(setting);
        const own = await answerSetting(setting, opened, {
          modelOf,
          step,
          threshold: context.threshold,
          clock: context.clock,
        });
        outcomes.set(setting.name, own);
        await visit(setting, opened, own, modelOf);
      }
    }
  } finally {
    await corpora.close();
  }
  return { outcomes, ...(names.includes('golden') && { golden: await answerSamples(context, step) }), skipped };
}

/** Settings whose data is there, and a line for each file that isn't. */
export function findData(chosen: readonly Setting[], folders: DataFolders) {
  const missing = new Map<string, SettingName[]>();
  const present = chosen.filter((setting) => {
    // Models for every setting are learned from the training file.
    const needed = [
      { file: path.join(folders.folder, trainingFile), variable: 'EVAL_DIR' },
      ...filesOf(setting, folders).map((file) => ({ file, variable: variableOf[setting.in] })),
    ];
    const lacking = needed.find(({ file }) => !existsSync(file));
    if (!lacking) return true;
    const reason = `there is no ${lacking.file}; set ${lacking.variable} to the folder that holds it.`;
    missing.set(reason, [...(missing.get(reason) ?? []), setting.name]);
    return false;
  });
  return { present, skipped: [...missing].map(([reason, names]) => `Skipped ${names.join(', ')}: ${reason}`) };
}

const variableOf = { folder: 'EVAL_DIR', trainFolder: 'TRAIN_DIR' } as const;

async function answerSamples(context: EvalContext, step: number): Promise<GoldenOutcomes> {
  context.report('Answering the golden questions …');
  const { store, holdings, articles } = await openSampleArticles(context.project, context.encoder);
  try {
    const questions = takeEvery(readGoldenLines(context.project), step);
    const { threshold, clock, model, encoder } = context;
    return await answerGolden(questions, { holdings, articles, model, encoder, threshold, clock });
  } finally {
    await store.close();
  }
}
