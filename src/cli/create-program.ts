import { readFile, writeFile } from 'node:fs/promises';
import { Command, InvalidArgumentError } from 'commander';
import pc from 'picocolors';
import type { ArticleFile, Bot, ImportReport } from '../domain.js';
import { VerbatimError } from '../errors.js';
import { answerJson } from './answer-json.js';
import { feedbackJson } from './feedback-json.js';
import { formatReply } from './format-answer.js';
import { formatFeedback } from './format-feedback.js';
import { formatReport } from './format-report.js';
import { type FactsOptions, listFacts } from './list-facts.js';
import { operator } from './operator.js';
import { readQuestions } from './read-questions.js';

/** What the commands work with; each is made only by the command that needs it. */
export interface ProgramDependencies {
  /** The team's own store. */
  readonly openBot: () => Promise<Bot>;
  /** A store in memory that holds nothing. */
  readonly openEmptyBot: () => Promise<Bot>;
  /** Reads the article files that paths name. */
  readonly collectFiles: (paths: readonly string[]) => Promise<readonly ArticleFile[]>;
  /** Connects to Slack, or without any of its tokens to a local workspace; runs until the process is told to stop. */
  readonly start: (options: StartOptions) => Promise<void>;
  /** The local workspace in any case. */
  readonly preview: (options: StartOptions) => Promise<void>;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Whether the output is a terminal that shows colours. */
  readonly isColorful: boolean;
  readonly setExitCode: (code: number) => void;
}

export interface StartOptions {
  /** Whether the system's browser is to show the local workspace. */
  readonly open?: true;
}

/** The commands of the bot, on the command line. */
export function createProgram(dependencies: ProgramDependencies): Command {
  const program = new Command('verbatim').description(
    'Answers questions with exact, cited sentences from your articles.',
  );
  const open = ['--open', 'open the local workspace in the browser'] as const;
  program
    .command('start')
    .description('connect to Slack, or without its tokens to a local workspace in the browser')
    .option(...open)
    .action((options: StartOptions) => dependencies.start(options));
  program
    .command('preview')
    .description('try the bot in a local workspace in the browser')
    .option(...open)
    .action((options: StartOptions) => dependencies.preview(options));
  program
    .command('ask')
    .description('ask the articles a question')
    .argument('[question...]', 'the question, in your own words; without one, how to ask')
    .option('--json', 'print one JSON object')
    .option('--articles <path>', 'ask this file or folder instead of the store')
    .action((words: string[], options: AskOptions) => ask(words.join(' '), options, dependencies));
  program
    .command('facts')
    .description('list who, what, where, when and how many for an article or a topic')
    .argument('[about...]', 'title of an article, or a topic; without one, the newest articles')
    .option('--json', 'print one JSON object, with every line')
    .option('--articles <path>', 'look into this file or folder instead of the store')
    .action((words: string[], options: FactsOptions) => facts(words.join(' '), options, dependencies));
  program
    .command('answer')
    .description('answer a file of questions over a folder of articles')
    .requiredOption('--articles <dir>', 'folder of articles, held in memory')
    .requiredOption('--questions <file>', 'JSON lines: {"id", "question", "articles"?}')
    .requiredOption('--out <file>', 'JSON lines: {"id", "kind", "confidence", "ranked"}')
    .action((options: AnswerOptions) => answerAll(options, dependencies));
  program
    .command('import')
    .description('take articles into the store')
    .argument('<path...>', 'Markdown or text files, or folders of them')
    .option('--collection <name>', 'collection of articles that name none')
    .action((paths: string[], options: ImportOptions) => importPaths(paths, options, dependencies));
  program
    .command('feedback')
    .description('list what people said of answers, newest first')
    .option('--json', 'print one JSON object a line')
    .option('--since <date>', 'only what was said on this day (YYYY-MM-DD) or later', parseDay)
    .action((options: FeedbackOptions) => listFeedback(options, dependencies));
  return program;
}

interface FeedbackOptions {
  readonly json?: true;
  readonly since?: string;
}

function parseDay(value: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value);
  if (!isDay) throw new InvalidArgumentError('Write a day as YYYY-MM-DD.');
  return value;
}

async function listFeedback({ json, since }: FeedbackOptions, { openBot, write }: ProgramDependencies) {
  const bot = await openBot();
  try {
    const feedback = await bot.archive.feedback(since === undefined ? {} : { since });
    if (json) for (const given of feedback) write(`${JSON.stringify(feedbackJson(given))}\n`);
    else write(`${formatFeedback(feedback)}\n`);
  } finally {
    await bot.close();
  }
}

interface AskOptions {
  readonly json?: true;
  readonly articles?: string;
}

async function ask(question: string, { json, articles }: AskOptions, dependencies: ProgramDependencies) {
  const bot = await (articles === undefined ? dependencies.openBot() : openWith(articles, dependencies));
  try {
    const reply = await bot.asking.ask({ viewer: operator, question });
    const isAnswer = reply.kind === 'cited' || reply.kind === 'abstained';
    const text = json
      ? JSON.stringify(isAnswer ? answerJson(reply) : reply)
      : formatReply(reply, pc.createColors(dependencies.isColorful));
    dependencies.write(`${text}\n`);
  } finally {
    await bot.close();
  }
}

async function facts(about: string, options: FactsOptions, dependencies: ProgramDependencies) {
  const { openBot, write, isColorful } = dependencies;
  const bot = await (options.articles === undefined ? openBot() : openWith(options.articles, dependencies));
  try {
    write(`${await listFacts(about, options, bot, isColorful)}\n`);
  } finally {
    await bot.close();
  }
}

interface AnswerOptions {
  readonly articles: string;
  readonly questions: string;
  readonly out: string;
}

async function answerAll(options: AnswerOptions, dependencies: ProgramDependencies) {
  const questions = readQuestions(await readText(options.questions), options.questions);
  const bot = await openWith(options.articles, dependencies);
  try {
    const lines: string[] = [];
    for (const { id, question, articles } of questions) {
      const reply = await bot.asking.ask({ viewer: operator, question, ...(articles && { scope: { articles } }) });
      const isAnswer = reply.kind === 'cited' || reply.kind === 'abstained';
      const { kind, confidence } = isAnswer ? reply : { kind: 'abstained', confidence: 0 };
      const ranked = isAnswer ? reply.diagnostics.ranked : [];
      lines.push(JSON.stringify({ id, kind, confidence, ranked }));
    }
    await writeFile(options.out, lines.map((line) => `${line}\n`).join(''));
  } finally {
    await bot.close();
  }
}

interface ImportOptions {
  readonly collection?: string;
}

async function importPaths(paths: string[], { collection }: ImportOptions, dependencies: ProgramDependencies) {
  const files = await dependencies.collectFiles(paths);
  const bot = await dependencies.openBot();
  try {
    const report = await bot.library.importArticles(files, collection === undefined ? {} : { collection });
    showReport(report, dependencies);
    if (report.refused.length > 0) dependencies.setExitCode(1);
  } finally {
    await bot.close();
  }
}

/** A bot over nothing but the articles of a path; what it refuses is said on the error output. */
async function openWith(articles: string, dependencies: ProgramDependencies): Promise<Bot> {
  const files = await dependencies.collectFiles([articles]);
  const bot = await dependencies.openEmptyBot();
  const { refused } = await bot.library.importArticles(files);
  for (const { name, reason } of refused) dependencies.writeError(`${name}: refused, ${reason}\n`);
  return bot;
}

function showReport(report: ImportReport, { write, writeError }: ProgramDependencies): void {
  for (const { name, reason } of report.refused) writeError(`${name}: refused, ${reason}\n`);
  write(`${formatReport(report)}\n`);
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new VerbatimError('input_unreadable', `Can't read ${file}. Check the path.`, { cause: error });
  }
}
