import type { Command } from 'commander';
import { VerbatimError } from '../errors.js';
import { upkeepWords as words } from '../words.js';
import { formatAudit } from './format-audit.js';
import { parseDay } from './parse-day.js';
import { oneLine } from './printable.js';
import type { ProgramDependencies } from './program-dependencies.js';

/** The commands that look after the store instead of asking it. */
export function addUpkeepCommands(program: Command, { openUpkeep, write }: ProgramDependencies): void {
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
    .action(async (person: string) => {
      if (!/^[^\s:]+:[^\s:]+$/.test(person)) {
        throw new VerbatimError('input_unreadable', words.notAPerson(oneLine(person)));
      }
      const report = await (await openUpkeep()).erase(person);
      write(`${words.erased(person, report)}\n${words.backupsKeep}\n`);
    });
}
