import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { config as loadEnvironment } from 'dotenv';
import pc from 'picocolors';
import { createProgram, type StartOptions } from './cli/create-program.js';
import { VerbatimError } from './errors.js';
import { collectFiles } from './library/collect-files.js';
import { hasSlackVariable, missingSlackVariables, readConfig } from './process/config.js';
import { createLog } from './process/create-log.js';
import { openBot } from './process/open-bot.js';

/** Exit codes of sysexits.h. */
const exitUsage = 64;
const exitFailure = 1;
const exitConfig = 78;

/** Compiled, this file is `dist/src/main.js`. */
const projectFolder = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

async function main(argv: readonly string[]): Promise<void> {
  loadEnvironment({ quiet: true });
  const { config, problems } = readConfig(process.env);
  if (!config) {
    process.stderr.write(problems.map((problem) => `${problem}\n`).join(''));
    process.exitCode = exitConfig;
    return;
  }
  const log = createLog({ level: config.logLevel, questions: config.logQuestions });
  const openOwnBot = () => openBot({ file: config.databaseFile, samples: config.samples, config, projectFolder });
  const openEmptyBot = () => openBot({ file: ':memory:', samples: 'never', config, projectFolder });
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
    openBot: async () => (await openOwnBot()).bot,
    openEmptyBot: async () => (await openEmptyBot()).bot,
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
