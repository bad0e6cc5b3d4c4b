import path from 'node:path';
import { answerSettings, findData } from '../evaluation/answer-settings.js';
import { computeFigures } from '../evaluation/compute-figures.js';
import type { EvalContext } from '../evaluation/eval-context.js';
import { createCorpora, type OpenCorpus } from '../evaluation/open-corpora.js';
import { renderTable, showNumber } from '../evaluation/render-table.js';
import { type Setting, type SettingName, settings } from '../evaluation/settings.js';
import { loadModel } from '../src/process/load-model.js';
import { measureEngineQuality, type Quality } from './measure-quality.js';
import { type SentenceEngine, sentenceEngines } from './sentence-engines.js';

const compared: readonly SettingName[] = ['P', 'C', 'T', 'ar', 'es', 'de'];

function write(text: string) {
  return process.stdout.write(`${text}\n`);
}

function report(line: string) {
  return process.stderr.write(`${line}\n`);
}

const context: EvalContext = {
  folder: process.env.EVAL_DIR ?? path.join('..', 'shared', 'eval'),
  trainFolder: process.env.TRAIN_DIR ?? path.join('..', 'shared', 'train'),
  project: '.',
  // Compiled, this file is `dist/bench/bench-quality.js`.
  programFolder: path.join(import.meta.dirname, '..'),
  model: loadModel('.'),
  threshold: 0,
  clock: () => performance.now(),
  write,
  report,
};

async function measureVerbatim(names: readonly SettingName[]): Promise<Map<SettingName, Quality>> {
  const { outcomes } = await answerSettings(context, { names, step: 1 });
  const figures = [...outcomes].map(([name, own]) => [name, computeFigures(own, context.threshold)] as const);
  return new Map(figures.map(([name, { rightFirst = Number.NaN, ms }]) => [name, { rightFirst, ms }]));
}

function showQuality(quality: Quality | undefined): string {
  return quality ? `${showNumber(quality.rightFirst)} · ${showNumber(quality.ms, 1)}` : '–';
}

function engineRow(engine: SentenceEngine, opened: readonly (readonly [Setting, OpenCorpus])[]): string[] {
  const title = engine.step > 1 ? `${engine.name} (every ${engine.step}th question)` : engine.name;
  const cells = opened.map(([setting, corpus]) => {
    report(`${engine.name} answers ${setting.name} …`);
    return showQuality(measureEngineQuality(engine, setting, corpus, context.clock));
  });
  return [title, ...cells];
}

async function main(): Promise<void> {
  const { present, skipped } = findData(
    settings.filter(({ name }) => compared.includes(name)),
    context,
  );
  for (const line of skipped) write(line);
  if (present.length === 0) return;
  const own = await measureVerbatim(present.map(({ name }) => name));
  const corpora = createCorpora(context);
  try {
    const opened: (readonly [Setting, OpenCorpus])[] = [];
    for (const setting of present) opened.push([setting, await corpora.open(setting)]);
    const header = ['right sentence first · ms', ...present.map(({ name, title }) => `${name}: ${title}`)];
    const verbatim = ['Verbatim (cross-validated)', ...present.map(({ name }) => showQuality(own.get(name)))];
    write(renderTable(header, [verbatim, ...sentenceEngines.map((engine) => engineRow(engine, opened))]));
  } finally {
    await corpora.close();
  }
}

await main();
