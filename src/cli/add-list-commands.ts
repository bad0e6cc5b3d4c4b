import { type Command, InvalidArgumentError, Option } from 'commander';
import { type EntryQuery, type LifeState, lifeStates } from '../domain.js';
import { curateWords as words } from '../words.js';
import { entryJson, versionJson } from './entry-json.js';
import { findEntry } from './find-entry.js';
import { formatEntries, formatEntry, formatVersions } from './format-entries.js';
import type { ProgramDependencies } from './program-dependencies.js';
import { withBot } from './with-bot.js';

interface ListOptions extends Pick<EntryQuery, 'collection' | 'source' | 'owner' | 'limit'> {
  readonly json?: true;
  readonly state?: LifeState;
}

/** Adds to the command `articles` what lists articles and shows one. */
export function addListCommands(articles: Command, dependencies: ProgramDependencies): void {
  const { commands, arguments: given, options: offered } = words;
  articles
    .command('list')
    .description(commands.list)
    .argument('[words...]', given.words)
    .option('--collection <name>', offered.collection)
    .addOption(new Option('--state <state>', offered.state).choices(lifeStates))
    .option('--source <id>', offered.source)
    .option('--owner <who>', offered.owner)
    .option('--limit <number>', offered.limit, parseLimit)
    .option('--json', offered.jsonLines)
    .action((typed: string[], options: ListOptions) => list(typed.join(' '), options, dependencies));
  articles
    .command('show')
    .description(commands.show)
    .argument('<article>', given.article)
    .option('--json', offered.json)
    .action((name: string, { json }: { readonly json?: true }) =>
      withBot(dependencies, async ({ curation }) => {
        const entry = await findEntry(curation, name);
        dependencies.write(`${json ? JSON.stringify(entryJson(entry)) : formatEntry(entry)}\n`);
      }),
    );
  articles
    .command('versions')
    .description(commands.versions)
    .argument('<article>', given.article)
    .option('--json', offered.jsonLines)
    .action((name: string, { json }: { readonly json?: true }) =>
      withBot(dependencies, async ({ curation }) => {
        const versions = await curation.versions((await findEntry(curation, name)).id);
        if (json) for (const version of versions) dependencies.write(`${JSON.stringify(versionJson(version))}\n`);
        else dependencies.write(`${formatVersions(versions)}\n`);
      }),
    );
}

function list(typed: string, options: ListOptions, dependencies: ProgramDependencies): Promise<void> {
  const { json, ...filters } = options;
  const { write } = dependencies;
  return withBot(dependencies, async ({ curation }) => {
    const { entries, total } = await curation.list({ ...filters, words: typed });
    if (json) for (const entry of entries) write(`${JSON.stringify(entryJson(entry))}\n`);
    else write(`${formatEntries(entries, total)}\n`);
  });
}

function parseLimit(value: string): number {
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit < 1 || limit > 200) throw new InvalidArgumentError(words.notANumber);
  return limit;
}
