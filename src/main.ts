import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { config as loadEnvironment } from 'dotenv';
import pc from 'picocolors';
import { createProgram } from './cli/create-program.js';
import type { StartOptions } from './cli/program-dependencies.js';
import type { ArticleFile, Bot, ImportPlan, Log, SourceSpec, Telemetry, UnreadableFile } from './domain.js';
import { VerbatimError } from './errors.js';
import { type Config, hasSlackVariable, missingSlackVariables, readConfig } from './process/config.js';
import { createLog } from './process/create-log.js';
import { exitCodeOf, exitCodes } from './process/exit-codes.js';
import { explainMissing } from './process/explain-missing.js';
import { nameOperator } from './process/name-operator.js';
import type { OpenBot, OpenBotOptions } from './process/open-bot.js';
import { openBrowser } from './process/open-browser.js';
import type { ConfiguredSource, SourcesCheck } from './process/sources/configured-source.js';

/** Compiled, this file is `dist/src/main.js`. */
const projectFolder = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

const operatorKey = nameOperator();

function now(): Date {
  return new Date();
}

function write(text: string): void {
  process.stdout.write(text);
}

function writeError(text: string): void {
  process.stderr.write(text);
}

/** On the error output, so that nothing of it is among results; taken away where `line` is empty. */
function showProgress(line: string): void {
  if (process.stderr.isTTY) writeError(`\r\u001b[2K${line}`);
}

function setExitCode(code: number): void {
  process.exitCode = code;
}

/** The team's own store, and what a bot over it is told. */
function ownStore(config: Config, warn: OpenBotOptions['warn'] = writeWarning): OpenBotOptions {
  return { place: config.place, samples: config.samples, config, projectFolder, warn };
}

function writeWarning(sentence: string): void {
  writeError(`${sentence}\n`);
}

/**
 * For a command that ends by itself; loaded only here, since what keeps running has threads of its own for it. An empty
 * database is begun by any command, as an empty file is, but a workspace that is named only where it `begins`.
 */
async function openOnce(config: Config, begins: boolean): Promise<Bot> {
  const mayBegin = begins || config.place.kind === 'sqlite' || config.place.workspace === undefined;
  const { openBot } = await import('./process/open-bot.js');
  const { runEncoder } = await import('./process/run-encoder.js');
  const encoder = runEncoder({ choice: config.encoder, projectFolder, warn: writeWarning });
  return (await openBot({ ...ownStore(config), mayBegin }, encoder)).bot;
}

/** A bot over a store in memory, for a command that fills it. */
async function openEmpty(config: Config): Promise<Bot> {
  const { openBot } = await import('./process/open-bot.js');
  const { openKept } = await import('./process/open-kept.js');
  const encoder = openKept({ choice: config.encoder, projectFolder, warn: writeWarning });
  const place = { kind: 'sqlite', file: ':memory:' } as const;
  const options: OpenBotOptions = { place, samples: 'never', config, projectFolder, warn: writeWarning };
  return (await openBot(options, encoder)).bot;
}

async function openToRun(
  config: Config,
  log: Log,
  { answersDropped, telemetry }: Pick<OpenBotOptions, 'answersDropped' | 'telemetry'>,
): Promise<OpenBot> {
  const { openThreadedBot } = await import('./process/open-threaded-bot.js');
  const store = ownStore(config, (sentence) => log.warn({}, sentence));
  return openThreadedBot({ ...store, ...(answersDropped && { answersDropped }), telemetry });
}

/** A short random reference that ties what a person sees to the log. */
function newReference(): string {
  return randomBytes(3).toString('hex');
}

/** Runs in the local workspace; its page shows what happens, so the log is for what goes wrong. */
async function preview(config: Config, sources: readonly ConfiguredSource[], { open }: StartOptions): Promise<void> {
  const { runPreview } = await import('./process/run-preview.js');
  const level = config.logLevel === 'info' ? 'warn' : config.logLevel;
  const log = createLog({ level, questions: config.logQuestions });
  const code = await runPreview({
    log,
    openBot: () => openToRun(config, log, { answersDropped: true }),
    newReference,
    port: config.port,
    keepDays: config.keepDays,
    sources,
    config,
    projectFolder,
    write,
    openBrowser: open ? openBrowser : undefined,
  });
  setExitCode(code);
}

/** Runs in Slack, or without any of its tokens in the local workspace. */
async function start(config: Config, sources: readonly ConfiguredSource[], options: StartOptions): Promise<void> {
  if (!hasSlackVariable(config.slack)) return preview(config, sources, options);
  const missing = missingSlackVariables(config.slack);
  if (missing.length > 0) {
    writeError(explainMissing(missing));
    return setExitCode(exitCodes.config);
  }
  // Loaded only here: Bolt takes most of a second, which no other command needs.
  const { runSlack } = await import('./process/run-slack.js');
  const log = createLog({ level: config.logLevel, questions: config.logQuestions });
  const code = await runSlack({
    config,
    sources,
    log,
    openBot: (telemetry: Telemetry | undefined) => openToRun(config, log, { telemetry }),
    newReference,
  });
  setExitCode(code);
}

/** Loaded only where there is one to be read. */
async function readConfiguredSources({ sources, timeZone }: Config): Promise<SourcesCheck> {
  if (sources === undefined) return { sources: [] };
  const { readSources } = await import('./process/sources/read-sources.js');
  return readSources({ written: sources, folder: process.cwd(), timeZone, env: process.env });
}

/** By readers of its own, which end with the files. */
async function* filesOf(
  spec: SourceSpec,
  { place, privateHosts }: Config,
): AsyncGenerator<ArticleFile | UnreadableFile> {
  const { folderOfSources, openSourceReader } = await import('./process/open-source-reader.js');
  const { filesOfSource } = await import('./process/sources/files-of-source.js');
  const opened = openSourceReader({ privateHosts, folder: folderOfSources(place), now: Date.now });
  try {
    yield* filesOfSource(opened.reader, spec, new AbortController().signal);
  } finally {
    await opened.close();
  }
}

async function watch({ files, sources }: ImportPlan, onChange: () => Promise<void>): Promise<void> {
  const { keepWatching } = await import('./process/sources/keep-watching.js');
  await keepWatching({ files, sources, onChange, warn: writeWarning });
}

async function main(argv: readonly string[]): Promise<void> {
  loadEnvironment({ quiet: true });
  const { config, problems } = readConfig(process.env);
  if (!config) {
    writeError(problems.map((problem) => `${problem}\n`).join(''));
    return setExitCode(exitCodes.config);
  }
  const read = await readConfiguredSources(config);
  if (read.problems) {
    writeError(read.problems.map((problem) => `${problem}\n`).join(''));
    return setExitCode(exitCodes.config);
  }
  const { sources } = read;
  const program = createProgram({
    openBot: (as) => openOnce(config, as?.begins ?? false),
    openEmptyBot: () => openEmpty(config),
    collectFiles: async (paths) => (await import('./library/collect-files.js')).collectFiles(paths),
    isExported: async (folder) =>
      (await (await import('./library/export/read-export.js')).findExport(folder)) !== undefined,
    planImport: async (given, settings) =>
      (await import('./process/sources/plan-import.js')).planImport(given, process.cwd(), sources, settings),
    filesOf: (spec) => filesOf(spec, config),
    watch,
    sources: sources.map(({ spec }) => spec),
    openUpkeep: async () =>
      (await import('./process/create-upkeep.js')).createUpkeep({ place: config.place, operatorKey, now }),
    operatorKey,
    showProgress,
    start: (options) => start(config, sources, options),
    preview: (options) => preview(config, sources, options),
    write,
    writeError,
    isColorful: pc.isColorSupported && process.stdout.isTTY,
    setExitCode,
  });
  await program.parseAsync(argv);
}

main(process.argv).catch((error: unknown) => {
  const isExpected = error instanceof VerbatimError;
  writeError(isExpected ? `${error.message}\n` : `${error instanceof Error ? error.stack : String(error)}\n`);
  setExitCode(exitCodeOf(error));
});
