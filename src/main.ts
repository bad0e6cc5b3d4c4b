import { randomBytes, randomUUID } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { config as loadEnvironment } from 'dotenv';
import pc from 'picocolors';
import type { BotOptions } from './bot/bot-options.js';
import { createBot } from './bot.js';
import { createProgram, type StartOptions } from './cli/create-program.js';
import type { Bot } from './domain.js';
import { VerbatimError } from './errors.js';
import { collectFiles } from './library/collect-files.js';
import { type Config, hasSlackVariable, missingSlackVariables, readConfig } from './process/config.js';
import { createLog } from './process/create-log.js';
import { loadModel } from './process/load-model.js';
import { openSqliteStore } from './store/sqlite/open-sqlite-store.js';

/** Exit codes of sysexits.h. */
const exitUsage = 64;
const exitFailure = 1;
const exitConfig = 78;

const owner = randomUUID();

/** Compiled, this file is `dist/src/main.js`. */
const projectFolder = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

async function openBot(file: string, config: Config, samples: BotOptions['samples']): Promise<Bot> {
  return createBot({
    model: loadModel(projectFolder),
    store: await openSqliteStore({ file, now: () => new Date(), owner }),
    samples,
    sampleFiles: samples === 'never' ? [] : await sampleFiles(),
    minConfidence: config.minConfidence,
    now: () => new Date(),
    newId: randomUUID,
    clock: () => performance.now(),
  });
}

/** The articles in `data/articles`, known by name and not by where the project happens to stand. */
async function sampleFiles() {
  const files = await collectFiles([path.join(projectFolder, 'data', 'articles')]);
  return files.map((file) => ({ ...file, origin: `sample:${file.name}` }));
}

async function main(argv: readonly string[]): Promise<void> {
  loadEnvironment({ quiet: true });
  const { config, problems } = readConfig(process.env);
  if (!config) {
    process.stderr.write(problems.map((problem) => `${problem}\n`).join(''));
    process.exitCode = exitConfig;
    return;
  }
  const log = createLog({ level: config.logLevel, questions: config.logQuestions });
  const openOwnBot = () => openBot(config.databaseFile, config, config.samples);
  const newReference = () => randomBytes(3).toString('hex');
  const preview = async ({ open }: StartOptions): Promise<void> => {
    const { runPreview } = await import('./process/run-preview.js');
    process.exitCode = await runPreview({
      // What happens is shown by the page; the terminal is for what goes wrong.
      log: createLog({ level: config.logLevel === 'info' ? 'warn' : config.logLevel, questions: config.logQuestions }),
      openBot: openOwnBot,
      newReference,
      port: config.port,
      projectFolder,
      write: (text) => process.stdout.write(text),
      openBrowser: open ? openBrowser : undefined,
    });
  };
  const start = async (options: StartOptions): Promise<void> => {
    if (!hasSlackVariable(config.slack)) return preview(options);
    const missing = missingSlackVariables(config.slack);
    if (missing.length > 0) {
      process.stderr.write(explainMissing(missing));
      process.exitCode = exitConfig;
      return;
    }
    // Loaded only here: Bolt takes most of a second, which no other command needs.
    const { runSlack } = await import('./process/run-slack.js');
    process.exitCode = await runSlack({
      config,
      log,
      openBot: openOwnBot,
      newReference,
    });
  };
  const program = createProgram({
    openBot: openOwnBot,
    openEmptyBot: () => openBot(':memory:', config, 'never'),
    collectFiles,
    start,
    preview,
    write: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
    isColorful: pc.isColorSupported && process.stdout.isTTY,
    setExitCode: (code) => {
      process.exitCode = code;
    },
  });
  await program.parseAsync(argv);
}

async function openBrowser(url: string): Promise<void> {
  const { default: open } = await import('open');
  await open(url);
}

function explainMissing(missing: readonly string[]): string {
  return [
    `Not connected to Slack: ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not set.`,
    'They come from your Slack app: create it from manifest.yml at https://api.slack.com/apps, then fill in .env (see .env.example).',
    'To try the bot right now, without Slack: npm run preview',
    '',
  ].join('\n');
}

main(process.argv).catch((error: unknown) => {
  const isExpected = error instanceof VerbatimError;
  process.stderr.write(isExpected ? `${error.message}\n` : `${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = isExpected && error.code === 'input_unreadable' ? exitUsage : exitFailure;
});
