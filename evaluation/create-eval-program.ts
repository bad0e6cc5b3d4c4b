import { writeFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { VerbatimError } from '../src/errors.js';
import type { Store } from '../src/store/store.js';
import { answerSettings, type ResultName, type SettingsRun } from './answer-settings.js';
import { collectErrors, type ErrorReport } from './collect-errors.js';
import { usualGuarantee } from './control-risk.js';
import { curvesOf, saveCurves } from './curves.js';
import type { EvalContext } from './eval-context.js';
import { summarizeRun } from './eval-result.js';
import { evaluateOwn } from './evaluate-own.js';
import { explainQuestion } from './explain-question.js';
import { compareGolden } from './golden-result.js';
import { askGolden, readGoldenResults, saveGoldenResults } from './golden-results.js';
import { readLastResult, saveLastResult } from './last-result.js';
import { measuredDomains } from './measured-domains.js';
import { readFeedback } from './read-feedback.js';
import { renderDomainCalibration, renderGuarantees, renderReliabilityTable } from './render-domains.js';
import { renderErrors } from './render-errors.js';
import { renderCalibration, renderFigures, renderThresholds } from './render-result.js';
import { settingNames, settings } from './settings.js';

const resultNames: readonly ResultName[] = [...settingNames, 'golden'];

/** Names that stand for several settings. */
const groupNames: Readonly<Record<string, readonly ResultName[]>> = {
  L: ['ar', 'es', 'de'],
  X: settingNames.filter((name) => /^[a-z]{2}-[a-z]{2}$/.test(name)),
  D: settings.filter((setting) => setting.in === 'trainFolder').map(({ name }) => name),
};
const groupTitles = 'L for other languages, X for pairs of languages, D for other domains';

/** The settings that a list such as `P,C,L` names; a group's name stands for all of it. */
export function parseNames(list: string): ResultName[] {
  const names = list
    .split(',')
    .map((name) => name.trim())
    .flatMap((name): readonly string[] => groupNames[name] ?? [name]);
  return names.map((name) => {
    const known = resultNames.find((other) => other === name);
    if (!known)
      throw new InvalidArgumentError(`There is no setting "${name}": take ${resultNames.join(', ')}; ${groupTitles}.`);
    return known;
  });
}

/** A whole number from 1. */
export function parseStep(value: string): number {
  const step = Number(value);
  if (!Number.isInteger(step) || step < 1) throw new InvalidArgumentError('Give a whole number from 1.');
  return step;
}

/** A share above 0 and below 1. */
export function parseShare(value: string): number {
  const share = Number(value);
  if (!(share > 0 && share < 1)) throw new InvalidArgumentError('Give a number above 0 and below 1.');
  return share;
}

interface EvalOptions {
  readonly only?: readonly ResultName[];
  readonly sample: number;
  readonly save?: true;
  readonly explain?: string;
  readonly errors?: true;
  readonly json?: string;
  readonly questions?: string;
  readonly articles?: readonly string[];
  readonly fromFeedback?: true;
  readonly calibration?: true;
  readonly risk: number;
  readonly curves?: string;
}

export interface EvalProgramContext extends EvalContext {
  /** Opens the team's own store, which holds its feedback. */
  readonly openStore: () => Promise<Store>;
}

/** The command that measures answers. */
export function createEvalProgram(context: EvalProgramContext): Command {
  return new Command('eval')
    .description('Measures how well questions are answered.')
    .option(
      '--only <settings>',
      `only these, with commas between: ${resultNames.join(', ')}; ${groupTitles}`,
      parseNames,
    )
    .option('--sample <n>', 'ask only every nth question', parseStep, 1)
    .option('--save', 'keep the figures to compare the next run with, and what became of each golden question')
    .option('--explain <id>', 'why one question was answered as it was: its id, or a golden question’s line')
    .option('--calibration', 'how far the confidence can be believed in each domain, and thresholds with a guarantee')
    .option(
      '--risk <share>',
      'with --calibration: of the answers shown, the share that may be wrong',
      parseShare,
      usualGuarantee.risk,
    )
    .option('--curves <file>', 'write what every threshold would do to this file, to be drawn by npm run curves')
    .option('--errors', 'the wrong ones, sorted by kind')
    .option('--json <file>', 'with --errors: write all of them to this file')
    .option('--questions <file>', 'your own questions: CSV with question, expected article, expected quote')
    .option('--articles <path...>', 'with --questions: the files or folders that answer')
    .option('--from-feedback', 'print what people said of answers as candidate golden questions, a JSON object a line')
    .action((options: EvalOptions) => evaluate(context, options));
}

async function evaluate(context: EvalProgramContext, options: EvalOptions): Promise<void> {
  const { only, sample: step, explain, questions, articles } = options;
  const problem = conflictOf(options);
  if (problem !== undefined) throw new VerbatimError('input_unreadable', problem);
  if (options.fromFeedback) return printCandidates(context);
  if (questions !== undefined) return context.write(await evaluateOwn(context, questions, articles ?? []));
  if (explain !== undefined) return context.write(await explainQuestion(context, explain, only));
  if (step > 1) context.write(`A sample: only every ${ordinal(step)} question is asked.`);
  const choice = { names: only ?? resultNames, step };
  if (options.errors) return showErrors(context, choice, options.json);
  const run = await answerSettings(context, choice);
  showRun(context, run);
  if (options.calibration) showDomains(context, run, options.risk);
  if (options.curves !== undefined) saveCurves(options.curves, curvesOf(run.outcomes));
  if (options.save) await save(context, run, only !== undefined);
}

async function printCandidates({ openStore, write, report }: EvalProgramContext): Promise<void> {
  const store = await openStore();
  try {
    const lines = await readFeedback(store);
    for (const line of lines) write(JSON.stringify(line));
    const unchecked = lines.filter(({ check }) => check !== undefined).length;
    report(
      `${lines.length} candidate${lines.length === 1 ? '' : 's'}, ${unchecked} of them to be checked by a person.`,
    );
  } finally {
    await store.close();
  }
}

function conflictOf({ questions, articles, save, only, sample, errors, json }: EvalOptions): string | undefined {
  if (questions !== undefined && !articles) return 'Say which articles answer: add --articles PATH.';
  if (questions === undefined && articles) return 'Say which questions to ask: add --questions FILE.csv.';
  const isWhole = sample === 1 && (!only || only.every((name) => name === 'golden'));
  if (save && !isWhole) return '--save keeps a whole run, or --only golden: leave out --only and --sample.';
  if (json !== undefined && !errors) return '--json writes the errors: add --errors.';
  return undefined;
}

function ordinal(number: number): string {
  return `${number}${number % 10 === 2 && number % 100 !== 12 ? 'nd' : number % 10 === 3 && number % 100 !== 13 ? 'rd' : 'th'}`;
}

function showRun({ write, threshold, project, encoder }: EvalContext, run: SettingsRun): void {
  const result = summarizeRun(run, threshold);
  const last = readLastResult({ project, encoder });
  for (const line of run.skipped) write(line);
  write(`At threshold ${threshold}; all but the golden questions cross-validated by article.`);
  write(last ? 'In brackets: the change against the last result kept.\n' : 'No earlier result is kept.\n');
  write(renderFigures(result, last));
  const calibration = renderCalibration(run, result, last);
  if (calibration.length > 0) write(`\n${calibration.join('\n')}`);
  const thresholds = renderThresholds(run);
  if (thresholds !== '') write(`\n${thresholds}`);
}

function showDomains(
  { write, threshold, project, encoder }: EvalContext,
  { outcomes }: SettingsRun,
  risk: number,
): void {
  const domains = measuredDomains(outcomes);
  write(`\n${renderDomainCalibration(domains, threshold, readLastResult({ project, encoder }))}`);
  write(`\n${renderReliabilityTable(domains)}`);
  write(`\n${renderGuarantees(domains, threshold, { ...usualGuarantee, risk }).join('\n')}`);
}

async function save(context: EvalContext, run: SettingsRun, isGoldenOnly: boolean): Promise<void> {
  const { threshold, report } = context;
  if (run.skipped.length > 0) {
    throw new VerbatimError('input_unreadable', `Not kept, since settings were skipped. ${run.skipped.join(' ')}`);
  }
  if (!isGoldenOnly) saveLastResult(context, summarizeRun(run, threshold));
  const results = await askGolden(context);
  const kept = readGoldenResults(context);
  if (kept.length > 0) for (const line of compareGolden(kept, results)) report(line);
  saveGoldenResults(context, results);
  report(isGoldenOnly ? 'Kept the results of the golden questions.' : 'Kept as the last result.');
}

async function showErrors(
  context: EvalContext,
  choice: { readonly names: readonly ResultName[]; readonly step: number },
  json: string | undefined,
): Promise<void> {
  const all: ErrorReport[] = [];
  const names = choice.names.filter((name) => name !== 'golden');
  const run = await answerSettings(context, { ...choice, names }, async (setting, opened, outcomes, modelOf) => {
    const asked = outcomes.filter(({ isAnswerable }) => isAnswerable).length;
    if (asked === 0) return;
    const errors = await collectErrors(setting, opened, outcomes, modelOf);
    all.push(...errors);
    context.write(`\n${renderErrors(`${setting.name}: ${setting.title}`, errors, asked)}`);
  });
  for (const line of run.skipped) context.write(line);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(all, null, 2)}\n`);
}
