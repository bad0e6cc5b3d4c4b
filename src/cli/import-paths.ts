import type { ArticleFiles, Bot, ImportPlan, ImportReport } from '../domain.js';
import { sourceWords, cliWords as words } from '../words.js';
import { formatPreview } from './format-preview.js';
import { formatReport } from './format-report.js';
import { formatSources } from './format-sources.js';
import { importSources, isAmiss } from './import-sources.js';
import { operator } from './operator.js';
import { printable } from './printable.js';
import type { ProgramDependencies } from './program-dependencies.js';
import { readMeanings, unreadOf } from './read-meanings.js';

/** Takes in nothing more, and waits. */
const waitingImport = 'npm run import -- --wait PATH';

export interface ImportOptions {
  readonly collection?: string;
  readonly owner?: string;
  readonly dryRun?: true;
  readonly wait?: true;
  readonly watch?: true;
}

/**
 * Takes in what the paths name, and tells what came of it. A file by itself comes in and removes nothing; a folder or
 * an address is a source, whose articles are as it is after that. A file that is refused, a source that can't be read
 * and one that asks whether so much may leave make the exit code 1.
 */
export async function importPaths(paths: string[], options: ImportOptions, dependencies: ProgramDependencies) {
  const { collection, owner, wait, watch } = options;
  const plan = await dependencies.planImport(paths, {
    ...(collection !== undefined && { collection }),
    ...(owner !== undefined && { owner }),
  });
  const files = await dependencies.collectFiles(plan.files);
  const bot = await dependencies.openBot({ begins: true });
  try {
    await importOnce(bot, plan, files, options, dependencies);
    if (wait) await readMeanings(bot, dependencies);
    const unread = await unreadOf(bot);
    if (unread) dependencies.write(`${words.unread(unread.done, unread.sentences, waitingImport)}\n`);
    else if (wait && (await bot.meanings.progress(operator))) dependencies.write(`${words.allRead}\n`);
    if (watch) await keepImporting(bot, plan, options, dependencies);
  } finally {
    await bot.close();
  }
}

async function importOnce(
  bot: Bot,
  { files: paths, sources }: ImportPlan,
  files: ArticleFiles,
  { collection, owner }: ImportOptions,
  dependencies: ProgramDependencies,
): Promise<void> {
  const { operatorKey: by, write, setExitCode } = dependencies;
  const ofFiles =
    paths.length === 0
      ? undefined
      : await bot.library.importArticles(files, {
          by,
          ...(collection !== undefined && { collection }),
          ...(owner !== undefined && { defaults: { owner } }),
        });
  const looked = await importSources(bot, sources, dependencies);
  const report = sumUp([...(ofFiles ? [ofFiles] : []), ...looked.map((each) => each.report)]);
  showRefused(report.refused, dependencies);
  write(`${formatReport(report)}\n`);
  if (looked.length > 0) write(`${formatSources(looked, sources)}\n`);
  if (report.refused.length > 0 || looked.some(isAmiss)) setExitCode(1);
}

/** Imports again whenever something has changed, and what is elsewhere in its time, until it is told to stop. */
async function keepImporting(bot: Bot, plan: ImportPlan, options: ImportOptions, dependencies: ProgramDependencies) {
  dependencies.write(`${sourceWords.notFollowing}\n`);
  await dependencies.watch(plan, async () => {
    await importOnce(bot, plan, await dependencies.collectFiles(plan.files), options, dependencies);
  });
}

function sumUp(reports: readonly ImportReport[]): ImportReport {
  return {
    added: reports.flatMap(({ added }) => added),
    changed: reports.flatMap(({ changed }) => changed),
    unchanged: reports.flatMap(({ unchanged }) => unchanged),
    refused: reports.flatMap(({ refused }) => refused),
    noted: reports.flatMap(({ noted }) => noted),
    sentences: reports.reduce((sum, { sentences }) => sum + sentences, 0),
  };
}

/**
 * Tells what the files would become, those of sources too, each as if it were new. Over a store that holds nothing:
 * the team's own isn't even opened, since that alone may bring it up to date.
 */
export async function previewPaths(paths: string[], { collection }: ImportOptions, dependencies: ProgramDependencies) {
  const plan = await dependencies.planImport(paths, collection === undefined ? {} : { collection });
  const folders = plan.sources.filter(({ kind }) => kind === 'folder').map(({ location }) => location);
  const files = await dependencies.collectFiles([...plan.files, ...folders]);
  const bot = await dependencies.openEmptyBot();
  try {
    const previews = [...(await bot.library.preview(files, collection === undefined ? {} : { collection }))];
    for (const spec of plan.sources.filter(({ kind }) => kind !== 'folder')) {
      const settings = spec.collection === undefined ? {} : { collection: spec.collection };
      previews.push(...(await bot.library.preview(dependencies.filesOf(spec), settings)));
    }
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
