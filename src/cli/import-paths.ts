import type { Bot, ImportReport } from '../domain.js';
import { cliWords as words } from '../words.js';
import { formatPreview } from './format-preview.js';
import { formatReport } from './format-report.js';
import { operator } from './operator.js';
import { printable } from './printable.js';
import type { ProgramDependencies } from './program-dependencies.js';
import { readMeanings, unreadOf } from './read-meanings.js';

/** Takes in nothing more, and waits. */
const waitingImport = 'npm run import -- --wait PATH';

export interface ImportOptions {
  readonly collection?: string;
  readonly dryRun?: true;
  readonly wait?: true;
}

/** Takes in what the paths name, and tells what came of it; a file that is refused makes the exit code 1. */
export async function importPaths(
  paths: string[],
  { collection, wait }: ImportOptions,
  dependencies: ProgramDependencies,
) {
  const files = await dependencies.collectFiles(paths);
  const bot = await dependencies.openBot({ begins: true });
  try {
    const report = await bot.library.importArticles(files, {
      by: dependencies.operatorKey,
      ...(collection !== undefined && { collection }),
    });
    showRefused(report.refused, dependencies);
    dependencies.write(`${formatReport(report)}\n`);
    if (report.refused.length > 0) dependencies.setExitCode(1);
    if (wait) await readMeanings(bot, dependencies);
    const unread = await unreadOf(bot);
    if (unread) dependencies.write(`${words.unread(unread.done, unread.sentences, waitingImport)}\n`);
    else if (wait && (await bot.meanings.progress(operator))) dependencies.write(`${words.allRead}\n`);
  } finally {
    await bot.close();
  }
}

/**
 * Tells what the files would become. Over a store that holds nothing: the team's own isn't even opened, since that
 * alone may bring it up to date.
 */
export async function previewPaths(paths: string[], { collection }: ImportOptions, dependencies: ProgramDependencies) {
  const files = await dependencies.collectFiles(paths);
  const bot = await dependencies.openEmptyBot();
  try {
    const previews = await bot.library.preview(files, collection === undefined ? {} : { collection });
    const refused = previews.filter((preview) => preview.kind === 'refused');
    showRefused(refused, dependencies);
    dependencies.write(`${formatPreview(previews)}\n`);
    if (refused.length > 0) dependencies.setExitCode(1);
  } finally {
    await bot.close();
  }
}

/** A bot over nothing but the articles of a path; what it refuses is said on the error output. */
export async function openWith(articles: string, dependencies: ProgramDependencies): Promise<Bot> {
  const files = await dependencies.collectFiles([articles]);
  const bot = await dependencies.openEmptyBot();
  const { refused } = await bot.library.importArticles(files);
  showRefused(refused, dependencies);
  return bot;
}

function showRefused(refused: ImportReport['refused'], { writeError }: ProgramDependencies): void {
  for (const { name, reason } of refused) writeError(`${words.refused(printable(name), printable(reason))}\n`);
}
