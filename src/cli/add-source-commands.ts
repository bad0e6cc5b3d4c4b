import type { Command } from 'commander';
import { VerbatimError } from '../errors.js';
import { sourceWords as words } from '../words.js';
import { formatSources, formatStates } from './format-sources.js';
import { importSources, isAmiss } from './import-sources.js';
import { oneLine } from './printable.js';
import type { ProgramDependencies } from './program-dependencies.js';

/** The commands about the places that articles come from by themselves. */
export function addSourceCommands(program: Command, dependencies: ProgramDependencies): void {
  const { commands, arguments: given, options } = words;
  const sources = program
    .command('sources')
    .description(commands.sources)
    .option('--json', options.json)
    .action((typed: { readonly json?: true }) => listSources(typed, dependencies));
  sources
    .command('confirm')
    .description(commands.confirm)
    .argument('<id>', given.id)
    .action((id: string) => confirmLoss(id, dependencies));
}

async function listSources({ json }: { readonly json?: true }, dependencies: ProgramDependencies): Promise<void> {
  const { openBot, write, sources } = dependencies;
  const bot = await openBot();
  try {
    const states = await bot.library.sources();
    if (json) for (const state of states) write(`${JSON.stringify(state)}\n`);
    else write(`${formatStates(states, sources)}\n`);
  } finally {
    await bot.close();
  }
}

/** Says that articles may leave, and has them leave at once. */
async function confirmLoss(id: string, dependencies: ProgramDependencies): Promise<void> {
  const { openBot, write, operatorKey, setExitCode } = dependencies;
  const bot = await openBot();
  try {
    const state = (await bot.library.sources()).find(({ spec }) => spec.id === id);
    if (!state?.loss || !(await bot.library.confirmLoss(id, operatorKey))) {
      throw new VerbatimError('input_unreadable', words.notAsked(oneLine(id)));
    }
    write(`${words.confirmed(id, state.loss.leaving)}\n`);
    const reports = await importSources(bot, [state.spec], dependencies);
    write(`${formatSources(reports, [state.spec])}\n`);
    if (reports.some(isAmiss)) setExitCode(1);
  } finally {
    await bot.close();
  }
}
