import { readFile, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import pc from 'picocolors';
import { VerbatimError } from '../errors.js';
import { pairWords, cliWords as words } from '../words.js';
import { addDecisionCommands } from './add-decision-commands.js';
import { addListCommands } from './add-list-commands.js';
import { addPairCommands } from './add-pair-commands.js';
import { addSourceCommands } from './add-source-commands.js';
import { addUpkeepCommands } from './add-upkeep-commands.js';
import { answerJson } from './answer-json.js';
import { feedbackJson } from './feedback-json.js';
import { formatReply } from './format-answer.js';
import { formatFeedback } from './format-feedback.js';
import { type ImportOptions, importPaths, openWith, previewPaths } from './import-paths.js';
import { type FactsOptions, listFacts } from './list-facts.js';
import { isExport, takeInExport } from './move-articles.js';
import { operator } from './operator.js';
import { parseDay } from './parse-day.js';
import type { ProgramDependencies, StartOptions } from './program-dependencies.js';
import { readMeanings, unreadOf } from './read-meanings.js';
import { readQuestions } from './read-questions.js';

/** The commands of the bot, on the command line. */
export function createProgram(dependencies: ProgramDependencies): Command {
  const { commands, arguments: given, options: offered } = words;
  const program = new Command('verbatim').description(words.description);
  program
    .command('start')
    .description(commands.start)
    .option('--open', offered.open)
    .action((options: StartOptions) => dependencies.start(options));
  program
    .command('preview')
    .description(commands.preview)
    .option('--open', offered.open)
    .action((options: StartOptions) => dependencies.preview(options));
  program
    .command('ask')
    .description(commands.ask)
    .argument('[question...]', given.question)
    .option('--json', offered.json)
    .option('--articles <path>', offered.askArticles)
    .action((typed: string[], options: AskOptions) => ask(typed.join(' '), options, dependencies));
  program
    .command('facts')
    .description(commands.facts)
    .argument('[about...]', given.about)
    .option('--json', offered.jsonWhole)
    .option('--articles <path>', offered.factsArticles)
    .action((typed: string[], options: FactsOptions) => facts(typed.join(' '), options, dependencies));
  program
    .command('answer')
    .description(commands.answer)
    .requiredOption('--articles <dir>', offered.folder)
    .requiredOption('--questions <file>', offered.lines('{"id", "question", "articles"?}'))
    .requiredOption('--out <file>', offered.lines('{"id", "kind", "confidence", "ranked"}'))
    .action((options: AnswerOptions) => answerAll(options, dependencies));
  program
    .command('import')
    .description(commands.import)
    .argument('<path...>', given.paths)
    .option('--collection <name>', offered.collection)
    .option('--owner <who>', offered.owner)
    .option('--watch', offered.watch)
    .option('--dry-run', offered.dryRun)
    .option('--wait', offered.wait)
    .action(async (paths: string[], options: ImportOptions) => {
      if (await isExport(paths, options, dependencies)) return takeInExport(paths[0] ?? '', dependencies);
      return options.dryRun ? previewPaths(paths, options, dependencies) : importPaths(paths, options, dependencies);
    });
  program
    .command('feedback')
    .description(commands.feedback)
    .option('--json', offered.jsonLines)
    .option('--since <date>', offered.since, parseDay)
    .action((options: FeedbackOptions) => listFeedback(options, dependencies));
  const articles = program.command('articles').description(pairWords.commands.articles);
  addListCommands(articles, dependencies);
  addDecisionCommands(articles, dependencies);
  addPairCommands(articles, dependencies);
  addSourceCommands(program, dependencies);
  addUpkeepCommands(program, dependencies);
  return program;
}

interface FeedbackOptions {
  readonly json?: true;
  readonly since?: string;
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
    if (articles !== undefined) await readMeanings(bot, dependencies);
    const reply = await bot.asking.ask({ viewer: operator, question });
    const isAnswer = reply.kind === 'cited' || reply.kind === 'abstained';
    const text = json
      ? JSON.stringify(isAnswer ? answerJson(reply) : reply)
      : formatReply(reply, pc.createColors(dependencies.isColorful));
    dependencies.write(`${text}\n`);
    const unread = isAnswer && articles === undefined ? await unreadOf(bot) : undefined;
    if (unread) dependencies.writeError(`${words.byWordsSoFar(unread.done, unread.sentences)}\n`);
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

/** What is written of a question that is none. */
const noAnswer = { kind: 'abstained', confidence: 0, ranked: [] } as const;

async function answerAll(options: AnswerOptions, dependencies: ProgramDependencies) {
  const questions = readQuestions(await readText(options.questions), options.questions);
  const bot = await openWith(options.articles, dependencies);
  try {
    await readMeanings(bot, dependencies);
    const lines: string[] = [];
    for (const { id, question, articles } of questions) {
      const reply = await bot.asking.ask({ viewer: operator, question, ...(articles && { scope: { articles } }) });
      const isAnswer = reply.kind === 'cited' || reply.kind === 'abstained';
      const { kind, confidence } = isAnswer ? reply : noAnswer;
      const { ranked } = isAnswer ? reply.diagnostics : noAnswer;
      lines.push(JSON.stringify({ id, kind, confidence, ranked }));
    }
    await writeFile(options.out, lines.map((line) => `${line}\n`).join(''));
  } finally {
    await bot.close();
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new VerbatimError('input_unreadable', words.unreadable(file), { cause: error });
  }
}
