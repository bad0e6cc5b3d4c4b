import type { Command } from 'commander';
import { VerbatimError } from '../errors.js';
import { exportWords, upkeepWords as words } from '../words.js';
import { formatAudit } from './format-audit.js';
import { exportTo } from './move-articles.js';
import { parseDay } from './parse-day.js';
import { oneLine } from './printable.js';
import type { ProgramDependencies } from './program-dependencies.js';

/** The commands that look after the store instead of asking it. */
export function addUpkeepCommands(program: Command, dependencies: ProgramDependencies): void {
  const { openUpkeep, write } = dependencies;
  const { commands, arguments: given, options: offered } = words;
  program
    .command('backup')
    .description(commands.backup)
    .argument('<file>', given.backup)
    .action(async (file: string) => {
      await (await openUpkeep()).backUp(file);
      write(`${words.backedUp(file)}\n`);
    });
  program
    .command('restore')
    .description(commands.restore)
    .argument('<file>', given.restored)
    .option('--replace', offered.replace)
    .action(async (file: string, { replace }: { readonly replace?: true }) => {
      const former = await (await openUpkeep()).restore(file, { replaces: replace ?? false });
      write(`${words.restored(file)}\n`);
      if (former !== undefined) write(`${words.formerKept(former)}\n`);
    });
  program
    .command('migrate-store')
    .description(commands.migrate)
    .argument('<from>', given.from)
    .argument('<to>', given.to)
    .action((from: string, to: string) => copyStore(from, to, dependencies));
  program
    .command('export')
    .description(exportWords.command)
    .argument('<folder>', exportWords.folder)
    .action((folder: string) => exportTo(folder, dependencies));
  program
    .command('audit')
    .description(commands.audit)
    .option('--json', offered.jsonLines)
    .option('--since <date>', offered.since, parseDay)
    .action(async ({ json, since }: { readonly json?: true; readonly since?: string }) => {
      const entries = await (await openUpkeep()).audit(since);
      if (json) for (const entry of entries) write(`${JSON.stringify(entry)}\n`);
      else write(`${formatAudit(entries)}\n`);
    });
  program
    .command('erase')
    .description(commands.erase)
    .argument('<person>', given.person)
    .argument('[workspace]', given.workspace)
    .option('--yes', offered.yes)
    .action((person: string, workspace: string | undefined, { yes }: { readonly yes?: true }) =>
      person === 'workspace'
        ? eraseWorkspace(workspace ?? '', yes ?? false, dependencies)
        : erasePerson(person, dependencies),
    );
}

async function erasePerson(person: string, { openUpkeep, write }: ProgramDependencies) {
  if (!/^[^\s:]+:[^\s:]+$/.test(person)) {
    throw new VerbatimError('input_unreadable', words.notAPerson(oneLine(person)));
  }
  const report = await (await openUpkeep()).erase(person);
  write(`${words.erased(person, report)}\n${words.backupsKeep}\n`);
}

async function eraseWorkspace(workspace: string, isSure: boolean, { openUpkeep, write }: ProgramDependencies) {
  if (!/^\w+$/.test(workspace)) throw new VerbatimError('input_unreadable', words.notAWorkspace);
  if (!isSure) throw new VerbatimError('input_unreadable', words.notSure(workspace));
  const report = await (await openUpkeep()).eraseWorkspace(workspace);
  write(`${words.workspaceErased(workspace, report)}\n`);
  for (const file of report.left) write(`${words.fileLeft(file)}\n`);
  if (report.unvacuumed) write(`${words.unvacuumed(report.unvacuumed)}\n`);
  write(`${words.backupsKeep}\n`);
}

/** An address of a database may hold a password, which is shown to nobody. */
function shownPlace(place: string): string {
  if (!URL.canParse(place) || !place.includes('://')) return place;
  const { protocol, host, pathname } = new URL(place);
  return `${protocol}//${host}${pathname}`;
}

async function copyStore(from: string, to: string, { openUpkeep, write, showProgress }: ProgramDependencies) {
  const upkeep = await openUpkeep();
  const { rows, tables, quotes } = await upkeep.copy(from, to, ({ stage, table, done, rows: all }) =>
    showProgress(words[stage](table, done, all)),
  );
  showProgress('');
  write(`${words.copied(shownPlace(from), shownPlace(to))}\n${words.compared(rows, tables, quotes)}\n`);
}
